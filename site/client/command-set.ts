import { serviceOfCommandField } from '../../src/response/service-of-command-field.js';
import type { ReadContext } from '../../src/text/findings.js';

/** The status of a command set, by keyword (dcmjs, dcmjs-dimse) or as DICOM JSON, with the context that it gives; undefined for anything else. */
export function statusOf(value: unknown): { readonly code: number; readonly context: ReadContext } | undefined {
  const code = numberOf(value, 'Status', '00000900');
  if (code === undefined) return undefined;
  // A response as the schema dimse-response has it names its DIMSE service.
  const { service: named } = value as { readonly service?: unknown };
  const service = typeof named === 'string' ? named : serviceOfCommandField(numberOf(value, 'CommandField', '00000100') ?? -1);
  const sopClass = fieldOf(value, 'AffectedSOPClassUID', '00000002') ?? fieldOf(value, 'RequestedSOPClassUID', '00000003');
  return { code, context: { ...(service !== undefined && { service }), ...(typeof sopClass === 'string' && { sopClass }) } };
}

function numberOf(value: unknown, keyword: string, tag: string): number | undefined {
  const number = Number(fieldOf(value, keyword, tag) ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 && number <= 0xffff ? number : undefined;
}

function fieldOf(value: unknown, keyword: string, tag: string): unknown {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (fields[keyword] !== undefined) return fields[keyword];
  const { Value: values } = (fields[tag] ?? {}) as { readonly Value?: unknown };
  return Array.isArray(values) ? (values[0] as unknown) : undefined;
}
