import { StructureKind } from 'ts-morph';
import type { PduFieldModel, ResolvedModel } from '../../model.js';
import type { Emitter } from '../emitter.js';
import { referenceRecord } from '../reference.js';
import { constList } from './const-list.js';
import { createPrinter, exportOf } from './project.js';
import { tsdoc } from './tsdoc.js';

/** The entry for associations: what PS3.8 says of each value, the types that join a reason to its source, and the barrel. */
export const association: Emitter = {
  id: 'typescript/association',
  emit({ model }) {
    const print = createPrinter();
    const enums = model.valueEnums.filter(({ entry }) => entry === 'association');
    return [
      print('association/data.ts', [
        { kind: StructureKind.ImportDeclaration, isTypeOnly: true, namedImports: ['Condition', 'PduField'], moduleSpecifier: './data-types.js' },
        constList('pduFields', 'PduField', model.association.fields.map(fieldRecord), 'The values of each field of a PDU that says how something ended.'),
        constList('conditions', 'Condition', model.conditions, 'The conditions that implementations log.'),
      ]),
      print('association/types.ts', types(model)),
      print('association.ts', [
        ...enums.flatMap(({ name, file }) => [exportOf(`enums/${file}`, [name]), exportOf(`guards/${file}`, [`is${name}`])]),
        exportOf('association/describe', ['describeAbort', 'describePresentationContextResult', 'describeRejection']),
        exportOf('association/guards', ['isAbort', 'isRejection']),
        exportOf('association/pdu', ['parseAbortPdu', 'parseAssociateRejectPdu']),
        exportOf('association/conditions', ['lookupCondition']),
        { ...exportOf('advice', ['Advice']), isTypeOnly: true },
        { ...exportOf('reference', ['Reference']), isTypeOnly: true },
        { ...exportOf('association/data-types', ['Condition', 'Speaker']), isTypeOnly: true },
        {
          ...exportOf('association/describe', [
            'AbortDescription',
            'Description',
            'PresentationContextDescription',
            'ReceivedAbort',
            'ReceivedRejection',
            'RejectionDescription',
          ]),
          isTypeOnly: true,
        },
        { ...exportOf('association/types', ['Abort', 'Rejection']), isTypeOnly: true },
      ]),
    ];
  },
};

function fieldRecord({ role, source, values }: PduFieldModel): object {
  return {
    role,
    ...(source !== undefined && { source }),
    values: values.map(({ name, reading, saidBy, permanent, advice, discrepancies, citation, ...value }) => ({
      ...value,
      ...(name !== undefined && { name }),
      ...(reading !== undefined && { reading }),
      ...(saidBy !== undefined && { saidBy }),
      ...(permanent !== undefined && { permanent }),
      ...(advice !== undefined && { advice }),
      ...(discrepancies.length > 0 && { discrepancies }),
      reference: referenceRecord(citation),
    })),
  };
}

/** A reason means nothing without its source, so the types are unions over the sources. */
function types({ association: { fields }, valueEnums }: ResolvedModel) {
  const enumOf = (role: PduFieldModel['role']): PduFieldModel | undefined => fields.find((field) => field.role === role);
  const union = (sourceRole: PduFieldModel['role'], reasonRole: PduFieldModel['role'], head: string): string => {
    const sources = enumOf(sourceRole);
    const members = (sources?.values ?? []).flatMap(({ name, from }) => {
      if (name === undefined) return [];
      const reasons = fields.find(({ role, source }) => role === reasonRole && source === from);
      return [`{ ${head}readonly source: ${sources?.enumName ?? ''}.${name}; readonly reason: ${reasons?.enumName ?? 'number'} }`];
    });
    return members.length === 0 ? 'never' : members.join(' | ');
  };
  const named = valueEnums.filter(({ name }) => fields.some(({ enumName, role }) => enumName === name && /^(reject|abort) /.test(role)));
  return [
    ...named.map(({ name, file }) => ({
      kind: StructureKind.ImportDeclaration as const,
      isTypeOnly: true,
      namedImports: [name],
      moduleSpecifier: `../enums/${file}.js`,
    })),
    {
      kind: StructureKind.TypeAlias as const,
      name: 'Rejection',
      isExported: true,
      type: union('reject source', 'reject reason', `readonly result: ${enumOf('reject result')?.enumName ?? 'number'}; `),
      docs: [tsdoc(['An A-ASSOCIATE-RJ with values that PS3.8 defines: the source tells which reasons there are.'])],
    },
    {
      kind: StructureKind.TypeAlias as const,
      name: 'Abort',
      isExported: true,
      type: union('abort source', 'abort reason', ''),
      docs: [tsdoc(['An A-ABORT with values that PS3.8 defines: only one source gives a reason.'])],
    },
  ];
}
