import { cellText, paragraphsOf, type Book, type Cell, type Section, type Table } from '../read/book.js';
import { hexSpan } from '../../spec-rows/printed-codes.js';
import { NO_FACTS, type Group, type RowFacts } from '../../spec-rows/group.js';
import { columnOf, numbersAround, placeOf, servicesIn, tablesOf, tagsIn, titlesAround, unreadColumns } from './finder.js';

/** The columns of a table of DIMSE statuses. */
interface Columns {
  readonly category: number;
  readonly meaning: number;
  readonly code: number;
  readonly relatedFields: number | undefined;
  /** Columns that stand for a related field each, which the row has where the cell is not empty. */
  readonly fields: readonly (readonly [column: number, tag: string])[];
}

/** Tables of DIMSE statuses: a status, its meaning, its code. In PS3.2 they are those of conformance statements. */
export function findStatusTables(book: Book): Group[] {
  return tablesOf(book).flatMap(({ section, table }) => {
    const columns = columnsOf(table);
    if (columns === undefined) return [];
    const rows = readRows(table, columns);
    if (!rows.some(({ from }) => from !== null)) return [];
    const place = placeOf(section, table);
    return [
      {
        kind: book.part === 'PS3.2' ? 'conformance table' : 'status table',
        ...place,
        service: servicesOf(book, section, place.title),
        role: /\bSC[UP]\b/.exec(`${place.title} ${section.title}`)?.[0] ?? null,
        unread: unreadColumns(book, table, columnsRead(columns)),
        rows,
      },
    ];
  });
}

function columnsOf(table: Table): Columns | undefined {
  const category = columnOf(table, /^(?:Service )?Status$/i);
  const meaning = columnOf(table, /Meaning$/i);
  const code = columnOf(table, /\bCodes?$/i);
  if (category === undefined || meaning === undefined || code === undefined) return undefined;
  const fields = table.head.flatMap((text, column) => tagsIn(text).map((tag) => [column, tag] as const));
  return { category, meaning, code, relatedFields: columnOf(table, /^Related Fields/i), fields };
}

function columnsRead({ category, meaning, code, relatedFields, fields }: Columns): (number | undefined)[] {
  return [category, meaning, code, relatedFields, ...fields.map(([column]) => column)];
}

function readRows(table: Table, columns: Columns): RowFacts[] {
  let category = '';
  return table.rows.flatMap((cells) => {
    const text = (column: number): string => cellText(cells[column]);
    // An empty cell says the same as the one above it.
    category = text(columns.category) || category;
    const code = text(columns.code);
    const meaning = text(columns.meaning);
    if (code === '' && meaning === '') return [];
    return [{ ...NO_FACTS, category, code: code || null, ...hexSpan(code), meaning, relatedFields: relatedFieldsOf(cells, columns) }];
  });
}

function relatedFieldsOf(cells: readonly Cell[], { relatedFields, fields }: Columns): string[] | null {
  if (relatedFields !== undefined) return (cells[relatedFields]?.paragraphs ?? []).flatMap(fieldsIn);
  if (fields.length === 0) return null;
  return fields.flatMap(([column, tag]) => (cells[column]?.paragraphs[0] === undefined ? [] : [tag]));
}

/** The tags of a paragraph; without one, the part of a Data Set that it names. */
function fieldsIn(paragraph: string): string[] {
  const tags = tagsIn(paragraph);
  return tags.length > 0 || /^(?:None|-)$/i.test(paragraph) ? tags : [paragraph];
}

/** The DIMSE services of the caption, or else of the nearest title or section that names some. */
function servicesOf(book: Book, section: Section, title: string): string | null {
  const named =
    [title, ...titlesAround(book, section.number)].map(servicesIn).find((services) => services.length > 0) ?? onlyServiceAround(book, section.number);
  return named?.join(', ') ?? null;
}

/** The service of the nearest section around whose text, subsections included, names one and no other. */
function onlyServiceAround({ sections }: Book, number: string): string[] | undefined {
  return numbersAround(number)
    .map((around) => {
      const within = sections.filter((section) => section.number === around || section.number.startsWith(`${around}.`));
      return servicesIn(within.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(paragraphsOf)]).join(' '));
    })
    .find((services) => services.length === 1);
}
