import type { AssociationReading, Condition } from '../../../../generated/typescript/spec.js';
import type { ImplementationModel, ImplementationReasonModel, ImplementationRow } from '../../../model.js';
import { hasReadings } from '../../../readings.js';
import type { EmittedFile, Emitter } from '../../emitter.js';
import { literal } from '../literal.js';
import { exportedConst } from '../const-list.js';
import { createPrinter, importTypes } from '../project.js';

const TYPES = `
/** Where a meaning was read, and how sure it is. */
export interface Reading {
  /** Where it was read: an address, or a path that follows the address of the implementation. */
  readonly where?: string;
  /** high: read in the running code or in the document itself; medium: a report, or partly read. */
  readonly confidence?: 'high' | 'medium';
}

/** A meaning that a product or toolkit gives to a Status Code, or to a range of codes. */
export interface ImplementationStatus extends Partial<Advice>, Reading {
  /** The code, or the first code of a range. */
  readonly code: number;
  /** The last code of a range. */
  readonly to?: number;
  /** How the product writes the range. */
  readonly notation?: string;
  /** The category that the product gives it, which may differ from that of its class. */
  readonly category: StatusCategory;
  readonly meaning: string;
  /** The name of the constant, if it has one. */
  readonly name?: string;
  readonly explanation?: string;
  /** The DIMSE services it belongs to; without them, all. */
  readonly services?: readonly DIMSEService[];
  /** Words that the product prints in place of the code. */
  readonly printed?: string;
  /** The service class it belongs to; without it, all. */
  readonly serviceClass?: ServiceClassName;
  /** Tags of command elements that come with it. */
  readonly relatedFields?: readonly string[];
  /** Whether it is a range that only groups other codes, and answers where nothing else does. */
  readonly heading?: boolean;
  /** Whether the receiver holds the object, or of a retrieve the destination the objects. */
  readonly stored?: 'yes' | 'no' | 'some';
  /** Why that is to be done about it. */
  readonly why?: string;
}

/** A meaning that a product gives to a Failure Reason or Warning Reason. */
export interface ImplementationReason extends Partial<Advice>, Reading {
  readonly code: number;
  /** Failure Reason \`(0008,1197)\` or Warning Reason \`(0008,1196)\`; without it, either. */
  readonly attribute?: '(0008,1196)' | '(0008,1197)';
  readonly meaning: string;
  readonly name?: string;
  readonly explanation?: string;
}

/** What a product prints for a rejection or an abort, or means by it: \`describeRejection\` and \`describeAbort\` say what the standard means. */
export interface AssociationReading extends Reading {
  readonly pdu: 'A-ASSOCIATE-RJ' | 'A-ABORT';
  /** Source of the PDU, 0 to 255. */
  readonly source: number;
  /** Reason/Diag. of the PDU, 0 to 255; without it, any. */
  readonly reason?: number;
  /** Words that the product prints in place of the numbers. */
  readonly printed?: string;
  readonly explanation?: string;
}

/** A condition that an implementation logs for trouble with the network, as \`module:code\`. */
export interface Condition {
  /** Such as \`0006:0317\`. */
  readonly code: string;
  /** The implementation's constant, if it has one. */
  readonly name?: string;
  /** What it prints. */
  readonly meaning?: string;
  /** The class of \`dicom-status/errors\` that stands for it. */
  readonly exception?: string;
  readonly explanation: string;
}

/** A product or toolkit with its own readings of codes: an object for the \`implementation\` of a context. */
export interface Implementation {
  /** A short name, such as \`pynetdicom\`. */
  readonly name: string;
  readonly title?: string;
  /** What was read: the version or commit, with its date. */
  readonly version?: string;
  /** Where it was read. */
  readonly address?: string;
  readonly statuses: readonly ImplementationStatus[];
  readonly reasons: readonly ImplementationReason[];
  /** Readings of rejections and aborts. */
  readonly associations: readonly AssociationReading[];
  readonly conditions: readonly Condition[];
}`;

/** What each implementation makes of codes, one file for each, so that a bundler can drop the others. */
export const implementationData: Emitter = {
  id: 'typescript/data/implementations',
  emit({ model }) {
    const print = createPrinter();
    return [
      print('implementations/types.ts', [importTypes(['Advice', 'DIMSEService', 'ServiceClassName', 'StatusCategory'], '../types.js'), TYPES]),
      ...model.implementations
        .filter(hasReadings)
        .map((implementation): EmittedFile =>
          print(`implementations/${implementation.id}.ts`, [
            importTypes(['Implementation'], './types.js'),
            exportedConst(
              constantName(implementation),
              'Implementation',
              textOf(implementation),
              `${implementation.title}. ${implementation.explanation} Read in ${implementation.version}.`,
            ),
          ]),
        ),
    ];
  },
};

/** The constant of an implementation: `dcm4chee-arc` becomes `dcm4cheeArc`. */
function constantName({ id }: ImplementationModel): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function textOf({ id, title, version, address, rows, reasons, associations, conditions }: ImplementationModel): string {
  const list = (records: readonly object[]): string => (records.length === 0 ? '[]' : `[\n${records.map((record) => `  ${literal(record)},\n`).join('')}]`);
  return `{\nname: ${literal(id)},\ntitle: ${literal(title)},\nversion: ${literal(version)},\naddress: ${literal(address)},\nstatuses: ${list(rows.map(statusRecord))},\nreasons: ${list(reasons.map(reasonRecord))},\nassociations: ${list(associations.map(associationRecord))},\nconditions: ${list(conditions.map(conditionRecord))},\n}`;
}

function reasonRecord({ number, attribute, name, meaning, explanation, advice, where, confidence }: ImplementationReasonModel): object {
  return { code: number, attribute, name, meaning, explanation, ...advice, where, confidence };
}

function associationRecord({ pdu, source, reason, printed, explanation, where, confidence }: AssociationReading): object {
  return { pdu, source, reason, printed, explanation, where, confidence };
}

function conditionRecord({ code, name, meaning, exception, explanation }: Condition): object {
  return { code, name, meaning, exception, explanation };
}

function statusRecord(row: ImplementationRow): object {
  const { from, to, notation, category, meaning, name, printed, explanation, services, relatedFields, stored, advice, heading, where, confidence } = row;
  return {
    code: from,
    to: to === from ? undefined : to,
    notation,
    category,
    meaning,
    name,
    printed,
    explanation,
    services,
    relatedFields: relatedFields.length === 0 ? undefined : relatedFields,
    stored,
    ...advice,
    heading: heading || undefined,
    where,
    confidence,
  };
}
