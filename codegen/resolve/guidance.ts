import type { DICOMStatusSpec, Severity } from '../../generated/typescript/spec.js';
import { parseCode, type CodeRange } from '../code.js';
import type { CrosswalkModel, CrosswalkRowModel, GuidanceModel, RetrieveModel } from '../model.js';
import { notationRange } from '../../src/values/notation.js';
import type { Cite } from './cite.js';

/** The crosswalks, with numbers and citations. */
export function resolveCrosswalks({ crosswalks, web }: DICOMStatusSpec, cite: Cite): CrosswalkModel[] {
  return crosswalks.map((crosswalk) => ({
    ...crosswalk,
    acronym: web.transactions.find(({ service, transaction }) => service === crosswalk.webService && transaction === crosswalk.transaction)?.acronym,
    rows: crosswalk.rows.map(({ from, to, severity, reason, part, section }) => ({
      from,
      fromRange: rangeOf(from),
      to,
      severity,
      answer: answerOf(to, severity),
      reason,
      citation: part === undefined || section === undefined ? undefined : cite(part, { section }),
    })),
  }));
}

function answerOf(to: string | undefined, severity: Severity | undefined): CrosswalkRowModel['answer'] {
  if (to === undefined) return {};
  if (severity !== undefined) return { issueType: to, severity };
  if (to === 'same') return { to };
  if (to === 'no' || to === 'later' || to === 'after change') return { retry: to };
  return { to: rangeOf(to).from };
}

/** The guidance on statuses, with numbers. */
export function resolveGuidance({ guidance }: DICOMStatusSpec): GuidanceModel[] {
  return guidance.map((row) => ({ ...row, range: notationRange(row.code) }));
}

/** The rules of retrieves, with numbers and citations. */
export function resolveRetrieves({ retrieves }: DICOMStatusSpec, cite: Cite): RetrieveModel[] {
  return retrieves.map(({ service, section, counters, pending, cancel, success, warning, failure }) => ({
    service,
    citation: cite('PS3.4', { section }),
    codes: { pending: parseCode(pending), cancel: parseCode(cancel), success: parseCode(success), warning: parseCode(warning), failure: parseCode(failure) },
    counters: counters.map((counter) => ({ ...counter, citation: cite('PS3.4', counter) })),
  }));
}

/** Four digits are a Status Code in hexadecimal; fewer are a decimal number, and `2xx` is a class of HTTP statuses. */
function rangeOf(from: string): CodeRange {
  const [, hundreds] = /^([1-5])xx$/.exec(from) ?? [];
  if (hundreds !== undefined) return { from: Number(hundreds) * 100, to: Number(hundreds) * 100 + 99 };
  if (from.length === 4) return notationRange(from);
  return { from: Number(from), to: Number(from) };
}
