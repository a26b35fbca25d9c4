import type { Book } from '../read/book.js';
import { InputError } from '../read/input-error.js';
import { findClassConvention } from './class-convention.js';
import { findCommandElements } from './command-elements.js';
import type { Finder } from './finder.js';
import { findHTTPTables } from './http-tables.js';
import { findMentions } from './mentions.js';
import { findPDUFields } from './pdu-fields.js';
import { findReasons } from './reasons.js';
import { findSOPClasses } from './sop-classes.js';
import { findServiceSymbols } from './service-symbols.js';
import { findStatusSections } from './status-sections.js';
import { findStatusLists } from './status-lists.js';
import { findStatusTables } from './status-tables.js';
import { findStatusTypes } from './status-types.js';
import { findWarningHeaders } from './warning-headers.js';
import type { Extraction } from './extraction.js';

/** What to look for in each part. */
const FINDERS: Readonly<Record<Book['part'], readonly Finder[]>> = {
  'PS3.2': [findStatusTables, findHTTPTables, findReasons],
  'PS3.3': [findReasons],
  'PS3.4': [findStatusTables],
  'PS3.7': [findClassConvention, findStatusTypes, findStatusLists],
  'PS3.8': [findPDUFields, findServiceSymbols],
  'PS3.18': [findHTTPTables, findReasons, findWarningHeaders],
};

/**
 * Finds everything that a book says of status codes.
 *
 * @throws InputError when it says nothing
 */
export function extract(book: Book): Extraction {
  const { part, edition, form, whole, file, sections } = book;
  const places = new Map(sections.map(({ number }, index) => [number, index]));
  const groups = FINDERS[part].flatMap((find) => find(book)).sort((left, right) => (places.get(left.section) ?? 0) - (places.get(right.section) ?? 0));
  const definitions = part === 'PS3.7' ? findCommandElements(book) : [];
  if (groups.length + definitions.length === 0) throw new InputError({ file }, `${part} ${edition} without a status table`, 'tables or lists of status codes');
  // Elsewhere four digits in a sentence are commands, groups and offsets.
  const [mentions, statusSections, sopClasses] = part === 'PS3.4' ? [findMentions(book, groups), findStatusSections(book), findSOPClasses(book)] : [[], [], []];
  return {
    part,
    edition,
    form,
    whole,
    file,
    groups,
    definitions,
    mentions,
    statusSections,
    sopClasses,
    sections: new Map(sections.map(({ number, title }) => [number, title])),
  };
}
