import type { Emitter } from '../emitter.js';
import { jsonDocument } from '../json/format.js';
import { arrayOf, closedObject, schemaDocument, TEXT, TEXTS, type Schema } from './document.js';

/** The schema of a filled-in conformance statement. */
export const conformanceStatement: Emitter = {
  id: 'schema/conformance-statement',
  emit({ model: { conformance } }) {
    const statement = schemaDocument(
      'conformance-statement',
      'ConformanceStatement',
      'The status code tables of a filled-in conformance statement: behavior in tables of SCU and user agent, condition in those of SCP and origin server.',
      closedObject({ tables: arrayOf(tableSchema(conformance.map(({ citation }) => citation.table))) }),
    );
    return [{ path: 'schema/conformance-statement.schema.json', text: jsonDocument(statement) }];
  },
};

function tableSchema(tables: readonly string[]): Schema {
  const row = { category: TEXT, meaning: TEXT, code: TEXT, relatedFields: TEXTS, behavior: TEXT, condition: TEXT };
  return closedObject({ table: { enum: tables }, rows: arrayOf(closedObject(row, ['category', 'meaning', 'code'])) });
}
