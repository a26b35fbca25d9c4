import fc from 'fast-check';
import { source } from './repository.js';

const { dimseServices, serviceClasses, statusTypes } = source.spec;

/** Every code of the spec, and others. */
const status = fc.oneof(
  fc.constantFrom(
    ...[...statusTypes, ...serviceClasses.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))]
      .flatMap((row) => [row.code, 'from' in row ? row.from : undefined, 'to' in row ? row.to : undefined])
      .flatMap((code) => (code === undefined ? [] : [Number.parseInt(code, 16)])),
  ),
  fc.nat(0xffff),
);

const count = fc.nat(3);

/** Fields of responses by keyword, some with a value that they do not take. */
const FIELDS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  OffendingElement: fc.constantFrom(['00100020'], ['PatientID']),
  ErrorComment: fc.constantFrom('no Patient ID', 'x'.repeat(65)),
  ErrorID: fc.nat(70_000),
  AttributeIdentifierList: fc.constant(['00100010', '00100020']),
  NumberOfRemainingSuboperations: count,
  NumberOfCompletedSuboperations: count,
  NumberOfFailedSuboperations: count,
  NumberOfWarningSuboperations: count,
  ActionTypeID: count,
  EventTypeID: count,
  AffectedSOPClassUID: fc.constantFrom('1.2.840.10008.5.1.4.1.1.2', '1.2..3'),
  AffectedSOPInstanceUID: fc.constant('1.2.3'),
};

/** A response with what every response needs, one status, and up to three other fields, by keyword. */
export const randomResponse: fc.Arbitrary<Record<string, unknown>> = fc
  .record({ service: fc.constantFrom(...dimseServices), status, fields: fc.uniqueArray(fc.constantFrom(...Object.keys(FIELDS)), { maxLength: 3 }) })
  .chain(({ service, status: code, fields }) =>
    fc.record(Object.fromEntries(fields.map((name) => [name, FIELDS[name] ?? fc.constant(0)]))).map((values) => ({
      ...{ service: service.name, CommandField: Number.parseInt(service.response, 16), MessageIDBeingRespondedTo: 1, CommandDataSetType: 0x0101 },
      ...{ Status: code, ...values },
    })),
  );
