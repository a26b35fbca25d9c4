import { all, attribute, load } from './standard.js';

/** A row of a table of HTTP statuses: category, printed code, beginning of the meaning. */
export interface PrintedWebRow {
  readonly status: string;
  readonly code: string;
  readonly meaning: string;
  /** Fingerprints of the sentences after the first; of single pages only. */
  readonly wording?: string;
}

/** The tables of PS3.18 in the order of their numbers: of those of which a newer page was read, that one. */
export function printedWebTables(): { number: string; section: string; edition: string; rows: PrintedWebRow[] }[] {
  const [part, pages] = [load('ps3.18.xml'), load('ps3.18-pages.xml')];
  const edition = attribute(part, 'edition').replace(/^PS3\.18 /, '');
  const newer = all(pages, 'table');
  const whole = all(part, 'table');
  const current = whole.map((table) => newer.find((page) => attribute(page, 'number') === attribute(table, 'number')) ?? table);
  return [...current, ...newer.filter((page) => !current.includes(page))].map((table) => ({
    number: attribute(table, 'number'),
    section: attribute(table, 'section'),
    edition: table.getAttribute('edition') ?? edition,
    rows: all(table, 'row').map((row) => ({
      ...{ status: attribute(row, 'status'), code: attribute(row, 'code'), meaning: row.textContent ?? '' },
      ...(row.hasAttribute('wording') ? { wording: attribute(row, 'wording') } : {}),
    })),
  }));
}

/** The reasons of PS3.18 Annex I and PS3.3: place, code, words. */
export function printedReasons(): { section: string; code: string; decimal: string | undefined; words: string }[] {
  const web = all(load('ps3.18.xml'), 'reasons').flatMap((table) =>
    all(table, 'reason').map((reason) => ({
      section: attribute(table, 'section'),
      code: attribute(reason, 'code'),
      decimal: attribute(reason, 'decimal'),
      words: reason.textContent ?? '',
    })),
  );
  const modules = all(load('ps3.3.xml'), 'reason').map((reason) => ({
    section: attribute(reason, 'section'),
    code: attribute(reason, 'code'),
    decimal: undefined,
    words: reason.textContent ?? '',
  }));
  return [...web, ...modules];
}

/** The Warning headers of PS3.18. */
export function printedHeaders(): { section: string; text: string }[] {
  return all(load('ps3.18.xml'), 'header').map((header) => ({ section: attribute(header, 'section'), text: header.textContent ?? '' }));
}

/** The tables of PS3.2 with spans resolved and empty cells kept. */
export function printedConformance(): { number: string; title: string; section: string; page: string; rows: string[][] }[] {
  return all(load('ps3.2.xml'), 'table').map((table) => {
    const [number = '', title = ''] = attribute(table, 'title')
      .replace(/^Table /, '')
      .split(/\. (.*)$/, 2);
    const spans: { text: string; left: number }[] = [];
    const rows = all(table, 'tr').map((row) => {
      const cells = all(row, 'td');
      const texts: string[] = [];
      while (cells.length > 0 || (spans[texts.length]?.left ?? 0) > 0) {
        const column = texts.length;
        const span = spans[column];
        if (span !== undefined && span.left > 0) {
          span.left--;
          texts.push(span.text);
          continue;
        }
        const cell = cells.shift();
        const text = cell?.textContent ?? '';
        spans[column] = { text, left: Number(cell?.getAttribute('rowspan') ?? '1') - 1 };
        texts.push(text);
      }
      return texts;
    });
    return { number, title, section: attribute(table, 'section'), page: attribute(table, 'page'), rows };
  });
}
