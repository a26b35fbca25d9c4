import { rangeText, toDigits } from '../../../src/values/code.js';
import type { EnumModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { LANGUAGES } from '../packages/languages.js';
import { code, escape, page, table } from './markdown.js';

/** The constants of every table in every language. */
export const constantsPage: Emitter = {
  id: 'docs/constants',
  emit({ model }) {
    return [
      page('constants.md', 'Constants in every language', [
        'What code in each language writes for a value. The packages stand in `packages/`; in C++ all names are in the namespace `dicom_status`, and in Go in the package `dicomstatus`.',
        ...model.enums.flatMap((item) => [`## ${item.name}`, escape(`${item.title}.`), table(HEAD, rowsOf(item))]),
      ]),
    ];
  },
};

const HEAD = ['Value', 'Printed', ...Object.values(LANGUAGES).map(({ title }) => title)];

function rowsOf({ name, hexadecimal, members }: EnumModel): string[][] {
  return members.map((member) => [
    code(rangeText(member.from, member.to, hexadecimal ? toDigits : String)),
    escape(member.printed),
    ...Object.values(LANGUAGES).map(({ constant }) => code(constant(name, member.name))),
  ]);
}
