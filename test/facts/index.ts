import { ADVICE } from './advice.js';
import { ASSOCIATION } from './association.js';
import type { Comparison } from './comparison.js';
import { CONFORMANCE } from './conformance.js';
import { CONVENTIONS } from './conventions.js';
import { DISCREPANCY_EDITIONS } from './discrepancy-editions.js';
import { EDITIONS_READ } from './editions.js';
import { EXCEPTIONS } from './exceptions.js';
import { LINKS } from './links.js';
import { MESSAGE_EXCHANGE } from './message-exchange.js';
import { NAMES } from './names.js';
import { PRODUCTS } from './products.js';
import { PRODUCTS_INVENTORY } from './products-inventory.js';
import { REASONS } from './reasons.js';
import { RELEASES } from './releases.js';
import { RETRIEVES } from './retrieves.js';
import { SCOPES } from './scopes.js';
import { SOP_CLASSES } from './sop-classes.js';
import { SOURCES_READ } from './sources.js';
import { STATEMENTS_READ } from './statements.js';
import { TABLES } from './tables.js';
import { TEXT } from './text.js';
import { TITLES } from './titles.js';
import { WEB } from './web.js';

/** Every comparison of the spec with what it was typed from. */
export const COMPARISONS: readonly Comparison[] = [
  ...ADVICE,
  ...ASSOCIATION,
  ...CONFORMANCE,
  ...CONVENTIONS,
  ...DISCREPANCY_EDITIONS,
  ...EDITIONS_READ,
  ...EXCEPTIONS,
  ...LINKS,
  ...MESSAGE_EXCHANGE,
  ...NAMES,
  ...PRODUCTS,
  ...PRODUCTS_INVENTORY,
  ...REASONS,
  ...RELEASES,
  ...RETRIEVES,
  ...SCOPES,
  ...SOP_CLASSES,
  ...SOURCES_READ,
  ...STATEMENTS_READ,
  ...TABLES,
  ...TEXT,
  ...TITLES,
  ...WEB,
];
