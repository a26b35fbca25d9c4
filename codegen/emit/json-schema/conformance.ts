import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, CODE_VALUE, NULL_TEXT, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

/** Schemas of a filled-in conformance statement and of `conformance.json`. */
export const conformanceSchemas: Emitter = {
  id: 'json-schema/conformance',
  emit({ model: { conformance } }) {
    const statement = schemaDocument(
      'conformance-statement',
      'ConformanceStatement',
      'The status code tables of a filled-in conformance statement: behavior in tables of SCU and user agent, condition in those of SCP and origin server.',
      closedObject({ tables: arrayOf(tableSchema(conformance.map(({ citation }) => citation.table))) }),
    );
    const templates = schemaDocument('conformance', 'Conformance', 'The templates of PS3.2 N.7.3.2 and N.7.3.3, rows as printed.', arrayOf(templateSchema()));
    return [
      { path: 'schema/conformance-statement.schema.json', text: jsonDocument(statement) },
      { path: 'schema/conformance.schema.json', text: jsonDocument(templates) },
    ];
  },
};

function tableSchema(tables: readonly string[]): Schema {
  const row = { category: TEXT, meaning: TEXT, code: TEXT, relatedFields: TEXTS, behavior: TEXT, condition: TEXT };
  return closedObject({ table: { enum: tables }, rows: arrayOf(closedObject(row, ['category', 'meaning', 'code'])) });
}

function templateSchema(): Schema {
  const row = { category: TEXT, meaning: TEXT, code: TEXT, relatedFields: TEXTS, printed: TEXT, reading: TEXT, filledIn: TEXT, discrepancies: TEXTS };
  return closedObject({
    part: { const: 'PS3.2' },
    section: TEXT,
    table: TEXT,
    title: TEXT,
    service: TEXT,
    role: { enum: ['SCU', 'SCP', 'origin server', 'user agent'] },
    message: TEXT,
    edition: TEXT,
    rows: arrayOf(closedObject(row, ['category', 'meaning', 'code'])),
    kind: { enum: ['DIMSE', 'web'] },
    annex: NULL_TEXT,
    sopClass: NULL_TEXT,
    actionTypeIds: arrayOf(CODE_VALUE),
    transactions: TEXTS,
    column: { enum: ['Behavior', 'Condition'] },
    address: TEXT,
  });
}
