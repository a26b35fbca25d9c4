import type { ExceptionModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { code, codes, escape, link, page, table } from './markdown.js';

/** The exception classes as a tree and one by one. */
export const exceptionsPage: Emitter = {
  id: 'docs/exceptions',
  emit({ model: { exceptions } }) {
    return [
      page('exceptions.md', 'Exceptions', [
        `Classes of ${code('dicom-status/errors')}. Each has ${codes(['name', 'code', 'message', 'cause', 'toJSON()'])}; ${code('fromJSON')} makes it again; a guard ${code('isXxxError')} knows it from another copy of the package too.`,
        tree(exceptions, undefined, ''),
        ...exceptions.flatMap(exceptionParts),
      ]),
    ];
  },
};

function tree(exceptions: readonly ExceptionModel[], base: string | undefined, indent: string): string {
  return exceptions
    .filter((exception) => exception.base === base)
    .map(({ name }) => [`${indent}- ${link(name, `#${name.toLowerCase()}`)}`, tree(exceptions, name, `${indent}  `)].filter((part) => part !== '').join('\n'))
    .join('\n');
}

function exceptionParts({ name, code: id, description, fields, citation, aliases, abstract: only }: ExceptionModel): string[] {
  return [
    `## ${name}`,
    escape(description),
    `Code: ${code(id)}.${only ? ' Abstract.' : ''}${aliases === undefined ? '' : ` Elsewhere: ${codes(aliases)}.`}${citation === undefined ? '' : ` Source: ${link(`${citation.part} ${citation.section}`, citation.address)}.`}`,
    table(
      ['Field', 'Type', 'Range', 'Enum', 'Required', 'What'],
      fields.map(({ name: field, type, minimum, maximum, enum: values, required, description: what }) => [
        code(field),
        type,
        minimum === undefined ? '' : `${String(minimum)} to ${maximum === undefined ? 'any' : String(maximum)}`,
        values === undefined ? '' : code(values),
        required ? 'yes' : 'no',
        escape(what),
      ]),
    ),
  ];
}
