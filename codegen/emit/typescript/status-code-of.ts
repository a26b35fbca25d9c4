import { StructureKind } from 'ts-morph';
import type { Emitter } from '../emitter.js';
import { toHex } from '../../../src/values/code.js';
import { createPrinter } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The codes of each DIMSE service as literal types. */
export const statusCodeOf: Emitter = {
  id: 'typescript/status-code-of',
  emit({ model }) {
    const properties = model.dimseServices.map(({ name, citation, listed }) => {
      const rows = model.tables.filter(({ services }) => services.includes(name)).flatMap((table) => table.rows);
      const codes = [...new Set([...listed.flatMap(({ row }) => row ?? []), ...rows].map(({ from }) => from))].sort((left, right) => left - right);
      return {
        name: `'${name}'`,
        type: codes.map(toHex).join(' | '),
        isReadonly: true,
        docs: [tsdoc([`Source: ${citation.part}, Section ${citation.section}, and the tables of PS3.4.`])],
      };
    });
    return [
      createPrinter()('status-code-of.ts', [
        {
          kind: StructureKind.Interface,
          name: 'StatusCodes',
          isExported: true,
          properties,
          docs: [tsdoc(['The single codes, and the first code of each range, that a response of a DIMSE service may have.'])],
        },
        {
          kind: StructureKind.TypeAlias,
          name: 'StatusCodeOf',
          isExported: true,
          typeParameters: [{ name: 'Service', constraint: 'keyof StatusCodes' }],
          type: 'StatusCodes[Service]',
          docs: [tsdoc(['The literal codes that a DIMSE service may return: single codes and the first code of each range.'])],
        },
      ]),
    ];
  },
};
