import { all, attribute, load } from './standard.js';

/** A field of a PDU as printed; reasons with the source to which they belong. */
export interface PrintedField {
  readonly table: string;
  readonly name: string;
  readonly source: string | undefined;
  readonly values: readonly string[];
}

/** The fields of PDUs of PS3.8 that say how something ended. */
export function printedPDUFields(): PrintedField[] {
  return all(load('ps3.8.xml'), 'field').flatMap((field) => {
    const head = { table: attribute(field, 'table'), name: attribute(field, 'name') };
    const groups: { source: string | undefined; values: string[] }[] = [];
    for (const fact of [...field.childNodes].flatMap((node) => (node.nodeType === 1 ? [node as typeof field] : []))) {
      if (fact.tagName === 'source') groups.push({ source: attribute(fact, 'value'), values: [] });
      else if (groups.length === 0) groups.push({ source: undefined, values: [fact.textContent ?? ''] });
      else groups.at(-1)?.values.push(fact.textContent ?? '');
    }
    return groups.map((group) => ({ ...head, ...group }));
  });
}

/** The service symbols of PS3.8 by section. */
export function printedSymbols(): Map<string, string[]> {
  return new Map(
    all(load('ps3.8.xml'), 'symbols').map((symbols) => [attribute(symbols, 'section'), all(symbols, 'symbol').map((symbol) => symbol.textContent ?? '')]),
  );
}
