import { StructureKind } from 'ts-morph';
import type { Emitter } from '../emitter.js';
import { toHex } from '../../runtime/code.js';
import { createPrinter } from './project.js';
import { enumDoc, memberDoc } from './tsdoc.js';

/** A real enum for each table, list and the general statuses, one in a file: a bundler can then drop the others. */
export const enums: Emitter = {
  id: 'typescript/enums',
  emit({ model }) {
    const print = createPrinter();
    return model.enums.map((model) =>
      print(`enums/${model.file}.ts`, [
        {
          kind: StructureKind.Enum,
          name: model.name,
          isExported: true,
          docs: [enumDoc(model)],
          members: model.entries.map((entry) => ({ name: entry.name, initializer: toHex(entry.from), docs: [memberDoc(entry)] })),
        },
      ]),
    );
  },
};
