import { output } from '../support/output.js';

type Row = (typeof output.model.contextRows)[number];

/** Every code that the standard has anywhere for a DIMSE service, and both ends of every range. */
export function allCodesOf(service: string): number[] {
  return endsOf(rowsOf(service));
}

/** The same of what a program may receive for one SOP Class. */
export function codesOf(service: string, sopClass: string): number[] {
  const annex = output.model.contextSOPClasses.find(({ uid }) => uid === sopClass)?.annex;
  return endsOf(rowsOf(service).filter((row) => (row.annex ?? annex) === annex && (row.sopClasses?.includes(sopClass) ?? true)));
}

function rowsOf(service: string): Row[] {
  return output.model.contextRows.filter(({ services }) => services.length === 0 || (services as readonly string[]).includes(service));
}

function endsOf(rows: readonly Row[]): number[] {
  return [...new Set(rows.flatMap(({ from, to }) => [from, to]))].sort((left, right) => left - right);
}
