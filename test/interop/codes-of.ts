import { output } from '../support/output.js';

/** Every code of the tables and lists that a program may receive for a DIMSE service and a SOP Class, and both ends of every range. */
export function codesOf(service: string, sopClass: string): number[] {
  const annex = output.model.contextSOPClasses.find(({ uid }) => uid === sopClass)?.annex;
  const rows = output.model.contextRows.filter(
    (row) =>
      (row.services.length === 0 || (row.services as readonly string[]).includes(service)) &&
      (row.annex ?? annex) === annex &&
      (row.sopClasses?.includes(sopClass) ?? true),
  );
  return [...new Set(rows.flatMap(({ from, to }) => [from, to]))].sort((left, right) => left - right);
}

/** Every code that the standard has anywhere for a DIMSE service, and both ends of every range. */
export function allCodesOf(service: string): number[] {
  const rows = output.model.contextRows.filter(({ services }) => services.length === 0 || (services as readonly string[]).includes(service));
  return [...new Set(rows.flatMap(({ from, to }) => [from, to]))].sort((left, right) => left - right);
}
