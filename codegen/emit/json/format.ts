/** A list of records as JSON, one record on a line. */
export function jsonLines(records: readonly object[]): string {
  if (records.length === 0) return '[]\n';
  return `[\n${records.map((record) => `  ${JSON.stringify(record)}`).join(',\n')}\n]\n`;
}

/** Lists of records under names, one record on a line. */
export function jsonGroups(groups: Readonly<Record<string, readonly object[]>>): string {
  const lists = Object.entries(groups).map(([name, records]) => `  ${JSON.stringify(name)}: ${jsonLines(records).trimEnd().replaceAll('\n', '\n  ')}`);
  return `{\n${lists.join(',\n')}\n}\n`;
}

/** A document as indented JSON. */
export function jsonDocument(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
