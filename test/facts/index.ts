import { CONVENTIONS } from './conventions.js';
import { EXCEPTIONS } from './exceptions.js';
import { LINKS } from './links.js';
import { NAMES } from './names.js';
import { PRODUCTS_INVENTORY } from './products-inventory.js';
import { SCOPES } from './scopes.js';
import { SOURCES_READ } from './sources.js';
import { PRODUCTS } from './products.js';
import { RELEASES } from './releases.js';
import { RETRIEVES } from './retrieves.js';
import { STATEMENTS_READ } from './statements.js';
import { TITLES } from './titles.js';
import { ADVICE } from './advice.js';
import { ASSOCIATION } from './association.js';
import type { Comparison } from './comparison.js';
import { CONFORMANCE } from './conformance.js';
import { EDITIONS_READ } from './editions.js';
import { MESSAGE_EXCHANGE } from './message-exchange.js';
import { REASONS } from './reasons.js';
import { SOP_CLASSES } from './sop-classes.js';
import { TABLES } from './tables.js';
import { TEXT } from './text.js';
import { WEB } from './web.js';

/** Every comparison of the spec with what it was typed from. */
export const COMPARISONS: readonly Comparison[] = [
  ...MESSAGE_EXCHANGE,
  ...TABLES,
  ...TEXT,
  ...SOP_CLASSES,
  ...ASSOCIATION,
  ...WEB,
  ...REASONS,
  ...CONFORMANCE,
  ...EDITIONS_READ,
  ...ADVICE,
  ...CONVENTIONS,
  ...EXCEPTIONS,
  ...LINKS,
  ...NAMES,
  ...PRODUCTS,
  ...PRODUCTS_INVENTORY,
  ...SCOPES,
  ...SOURCES_READ,
  ...RELEASES,
  ...RETRIEVES,
  ...STATEMENTS_READ,
  ...TITLES,
];
