import { StructureKind } from 'ts-morph';
import type { PDUFieldModel, ResolvedModel } from '../../../model.js';
import type { Emitter } from '../../emitter.js';
import { groupedList } from '../const-list.js';
import { createPrinter, importTypes } from '../project.js';
import { tsdoc } from '../tsdoc.js';

const TYPES = `
/** Who speaks in a rejection, an abort or a presentation context result. */
export type Speaker = 'service-user' | 'service-provider';

/** A value of a field, or a reserved range of values. */
export interface PDUValue extends Partial<Advice> {
  readonly from: number;
  readonly to: number;
  /** The constant; undefined for what is reserved. */
  readonly name?: string;
  /** As printed. */
  readonly symbol: string;
  /** How we read it, where it is misprinted. */
  readonly reading?: string;
  readonly explanation: string;
  readonly saidBy?: Speaker;
  readonly permanent?: boolean;
  readonly discrepancies?: readonly string[];
  readonly citation: Citation;
}

/** The values of a field; reasons belong to a value of the source. */
export interface PDUField {
  readonly role: string;
  readonly source?: number;
  readonly values: readonly PDUValue[];
}`;

/** What PS3.8 says of each value, and the types that join a reason to its source. */
export const associationData: Emitter = {
  id: 'typescript/data/association',
  emit({ model }) {
    const print = createPrinter();
    return [
      print('data/pdu-fields.ts', [
        importTypes(['Advice', 'Citation'], '../types.js'),
        TYPES,
        groupedList(
          'pduFields',
          'PDUField',
          model.association.fields.map(fieldGroup),
          'The values of each field of a PDU that says how something ended.',
          'values',
        ),
      ]),
      print('association-types.ts', types(model)),
    ];
  },
};

function fieldGroup({ role, source, values }: PDUFieldModel) {
  return {
    head: { role, source },
    rows: values.map(({ advice, discrepancies, ...value }) => ({ ...value, ...advice, discrepancies: discrepancies.length === 0 ? undefined : discrepancies })),
  };
}

/** A reason means nothing without its source, so the types are unions over the sources. */
function types({ association: { fields }, enums }: ResolvedModel) {
  const enumOf = (role: PDUFieldModel['role']): PDUFieldModel | undefined => fields.find((field) => field.role === role);
  const union = (sourceRole: PDUFieldModel['role'], reasonRole: PDUFieldModel['role'], head: string): string => {
    const sources = enumOf(sourceRole);
    const members = (sources?.values ?? []).flatMap(({ name, from }) => {
      if (name === undefined) return [];
      const reasons = fields.find(({ role, source }) => role === reasonRole && source === from);
      return [`{ ${head}readonly source: ${sources?.enumName ?? ''}.${name}; readonly reason: ${reasons?.enumName ?? 'number'} }`];
    });
    return members.length === 0 ? 'never' : members.join(' | ');
  };
  const named = enums.filter(({ name }) => fields.some(({ enumName, role }) => enumName === name && /^(reject|abort) /.test(role)));
  return [
    ...named.map(({ name, file }) => importTypes([name], `./enums/${file}.js`)),
    {
      kind: StructureKind.TypeAlias as const,
      name: 'Rejection',
      isExported: true,
      type: union('reject source', 'reject reason', `readonly result: ${enumOf('reject result')?.enumName ?? 'number'}; `),
      docs: [tsdoc(['An A-ASSOCIATE-RJ with values that PS3.8 defines: the source decides which reasons exist.'])],
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
