/** A transaction of a DICOMweb service by its names. */
interface Named {
  readonly transaction?: string | undefined;
  readonly acronym?: string | undefined;
}

/** Whether a transaction has a name: that of PS3.18, with or without the word Transaction, or what people call it. */
export function isCalled({ transaction, acronym }: Named, name: unknown): boolean {
  return typeof name === 'string' && (name === transaction || `${name} Transaction` === transaction || name === acronym);
}
