import { StructureKind } from 'ts-morph';
import type { DimseService } from '../../../generated/typescript/types.js';
import type { DimseServiceModel, EnumModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { isIn } from './conditions.js';
import { createPrinter } from './project.js';
import { tsdoc } from './tsdoc.js';

/** Two guards for each enum: its members by type, and every code that may be returned where it applies. */
export const guards: Emitter = {
  id: 'typescript/guards',
  emit({ model }) {
    const print = createPrinter();
    return [
      ...model.dimseServices.map((service) => print(`guards/listed/${service.id}.ts`, [listGuard(service)])),
      ...model.enums.map((model) =>
        print(`guards/${model.file}.ts`, [
          { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: [model.name], moduleSpecifier: `../enums/${model.file}.js` },
          ...model.services.map((service) => ({
            kind: StructureKind.ImportDeclaration as const,
            namedImports: [listGuardName(service)],
            moduleSpecifier: `./listed/${service.toLowerCase()}.js`,
          })),
          memberGuard(model),
          codeGuard(model),
        ]),
      ),
    ];
  },
};

/** `C-STORE` becomes `isListedForCStore`. */
function listGuardName(service: DimseService): string {
  const words = service
    .toLowerCase()
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `isListedFor${words.join('')}`;
}

function listGuard({ name, listedCodes, citation }: DimseServiceModel) {
  return {
    kind: StructureKind.Function as const,
    isExported: true,
    name: listGuardName(name),
    parameters: [{ name: 'code', type: 'number' }],
    returnType: 'boolean',
    statements: [`return ${isIn(listedCodes)};`],
    docs: [
      tsdoc(
        [`Whether PS3.7 lists a code for ${name}. False for whatever is no Status Code.`],
        ['@param code - the code as received, 0 to 65535', `@see ${citation.address}`],
      ),
    ],
  };
}

function memberGuard({ name, entries, citation }: EnumModel) {
  return {
    kind: StructureKind.Function as const,
    isExported: true,
    name: `is${name}`,
    parameters: [{ name: 'code', type: 'number' }],
    returnType: `code is ${name}`,
    statements: [`return ${isIn(entries.map(({ from }) => ({ from, to: from })))};`],
    docs: [
      tsdoc(
        [`Whether a code is a member of ${name}. False for other codes of its ranges and for whatever is no Status Code.`],
        ['@param code - the code as received, 0 to 65535', `@see ${citation.address}`],
      ),
    ],
  };
}

function codeGuard({ name, accepts, citation, services }: EnumModel) {
  const own = accepts.length === 0 ? [] : [isIn(accepts)];
  const scope = services.length === 0 ? 'members' : `members, ranges, and the general codes of ${services.join(', ')}`;
  return {
    kind: StructureKind.Function as const,
    isExported: true,
    name: `is${name}Code`,
    parameters: [{ name: 'code', type: 'number' }],
    returnType: 'boolean',
    statements: [`return ${[...services.map((service) => `${listGuardName(service)}(code)`), ...own].join(' || ')};`],
    docs: [
      tsdoc(
        [`Whether the standard lists a code where ${name} applies: ${scope}. False for whatever is no Status Code.`],
        ['@param code - the code as received, 0 to 65535', `@see ${citation.address}`],
      ),
    ],
  };
}
