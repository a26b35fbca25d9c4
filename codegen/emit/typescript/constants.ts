import type { Emitter } from '../emitter.js';
import { toHex } from '../../runtime/code.js';
import { createPrinter, exportOf } from './project.js';
import { enumDoc, memberDoc } from './tsdoc.js';
import { twin } from './twin.js';

/** The enums of statuses as `as const` objects with literal unions, for those who cannot use enums, and the barrel of all twins. */
export const constants: Emitter = {
  id: 'typescript/constants',
  emit({ model }) {
    const print = createPrinter();
    return [
      ...model.enums.map((model) =>
        print(
          `constants/${model.file}.ts`,
          twin(
            model.name,
            enumDoc(model),
            model.entries.map((entry) => ({ name: entry.name, value: toHex(entry.from), doc: memberDoc(entry) })),
          ),
        ),
      ),
      print(
        'constants.ts',
        [...model.enums, ...model.valueEnums].map(({ name, file }) => exportOf(`constants/${file}`, [name])),
      ),
    ];
  },
};
