import type { EnumModel, ResolvedModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { cTypeName, LANGUAGES } from '../packages/languages.js';
import { bits, quoted, smallNumber, writeRow, type Dialect } from '../packages/literals.js';
import { lowerSnake, upperConstantOf, upperSnake } from '../packages/names.js';
import { choicesOf, SENTENCES, tablesOf, type Choice, type ColumnType, type Table } from '../packages/tables.js';
import { enumWords, valueWriter } from '../packages/words.js';

const FOLDER = 'include/dicom_status';

/** The C header: X-macros and enums of constants, and the tables as arrays of structs. */
export const c: Emitter = {
  id: 'c',
  package: 'c',
  emit({ model }) {
    return [
      header('constants.h', 'CONSTANTS', '', constants(model)),
      header('rows.h', 'ROWS', '#include <stdbool.h>\n#include <stdint.h>\n\n', rows(model)),
      header('tables.h', 'TABLES', '#include <stddef.h>\n\n#include "rows.h"\n\n', tables(model)),
    ];
  },
};

function header(name: string, guard: string, includes: string, body: string): EmittedFile {
  const macro = `DICOM_STATUS_${guard}_H`;
  return { path: `${FOLDER}/${name}`, text: `/* ${BANNER} */\n#ifndef ${macro}\n#define ${macro}\n\n${includes}${body}\n#endif\n` };
}

function constants({ enums }: ResolvedModel): string {
  const maps = enums.filter(({ group }) => group === 'status').map(({ name }) => `    ${mapName(name)}(X)`);
  return `/* Each map calls X(table, name, first, last, category, printed) for every constant of a table. */

${enums.map(mapText).join('\n')}
/* Every constant of every table of Status Codes. */
#define DICOM_STATUS_MAP(X) \\
${maps.join(' \\\n')}

#define DICOM_STATUS_ENUMERATOR(table, name, first, last, category, printed) DICOM_##table##_##name = first,

${enums.map((item) => `/* ${comment(enumWords(item))} */\nenum ${cTypeName(item.name)} { ${mapName(item.name)}(DICOM_STATUS_ENUMERATOR) };\n`).join('\n')}`;
}

function mapName(enumName: string): string {
  return `DICOM_${upperSnake(enumName)}_MAP`;
}

function mapText(item: EnumModel): string {
  const { name, members } = item;
  const write = valueWriter(item);
  const lines = members.map(
    ({ name: member, from, to, category, printed }) =>
      `    X(${upperSnake(name)}, ${LANGUAGES.c.member(member)}, ${write(from)}, ${write(to)}, ${(category ?? 'none').toUpperCase()}, ${quoted(printed)})`,
  );
  return `#define ${mapName(name)}(X) \\\n${lines.join(' \\\n')}\n`;
}

function rows(model: ResolvedModel): string {
  const { service, actor, part, ...single } = choicesOf(model);
  return `${Object.values(single).map(enumText).join('\n')}
${[service, actor, part].map(flagsText).join('\n')}
/* Where in the standard something stands; table is NULL where there is none. */
typedef struct {
    const char *part;
    const char *section;
    const char *table;
    const char *edition;
    const char *address;
} dicom_citation;

${tablesOf(model).map(structText).join('\n')}`;
}

function enumText({ name, doc, values }: Choice): string {
  const prefix = `DICOM_${upperSnake(name)}`;
  const names = ['none', ...values].map((value) => `${prefix}_${upperConstantOf(value)}`);
  return `/* ${doc} NONE: not said. */\ntypedef enum { ${names.join(', ')} } dicom_${lowerSnake(name)};\n`;
}

function flagsText({ name, doc, values }: Choice): string {
  const prefix = `DICOM_${upperSnake(name)}`;
  const lines = values.map((value, index) => `    ${prefix}_${upperConstantOf(value)} = 1u << ${String(index)}`);
  return `/* ${doc} A set of them is the sum of its members. */\nenum {\n${lines.join(',\n')}\n};\n`;
}

function structText({ row, doc, columns }: Table): string {
  const width = Math.max(...columns.map(({ name, type }) => `${TYPES[type]}${lowerSnake(name)};`.length));
  const lines = columns.map(({ name, type, doc: said }) => `    ${`${TYPES[type]}${lowerSnake(name)};`.padEnd(width)} /* ${said} */`);
  return `/* ${doc} */\ntypedef struct {\n${lines.join('\n')}\n} dicom_${lowerSnake(row)};\n`;
}

function tables(model: ResolvedModel): string {
  const sentences = SENTENCES.map(({ name, doc, text: said }) => `/* ${doc} */\n#define DICOM_${upperSnake(name)} ${quoted(said)}\n`);
  return [...tablesOf(model).map(tableText), ...Object.values(choicesOf(model)).map(wordsText), ...sentences].join('\n');
}

/** The words of a list, by the values of its enum or by the numbers of its bits. */
function wordsText({ name, values }: Choice): string {
  const isSet = SETS.has(name);
  return `static const char *const dicom_${lowerSnake(name)}_words[] = {${[...(isSet ? [] : ['NULL']), ...values.map(quoted)].join(', ')}};\n`;
}

/** The lists of which a value is a set. */
const SETS: ReadonlySet<string> = new Set(['Service', 'Actor', 'Part']);

function tableText(table: Table): string {
  const name = `dicom_${lowerSnake(table.table)}_table`;
  const lines = table.rows.map((values) => `    {${writeRow(table, values, DIALECT).join(', ')}},`);
  return `/* ${table.doc} */
static const dicom_${lowerSnake(table.row)} ${name}[] = {
${lines.join('\n')}
};
static const size_t ${name}_length = sizeof ${name} / sizeof ${name}[0];
`;
}

/** Lists are texts with line feeds between their items; sets and lists of small numbers are bits. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'uint16_t ',
  number: 'int ',
  'optional number': 'int ',
  text: 'const char *',
  'optional text': 'const char *',
  texts: 'const char *',
  numbers: 'unsigned ',
  flag: 'bool ',
  'optional flag': 'int ',
  category: 'dicom_category ',
  scope: 'dicom_scope ',
  role: 'dicom_role ',
  retry: 'dicom_retry ',
  stored: 'dicom_stored ',
  speaker: 'dicom_speaker ',
  services: 'unsigned ',
  actors: 'unsigned ',
  citation: 'dicom_citation ',
};

const DIALECT: Dialect = {
  none: (type) => (type === 'optional text' ? 'NULL' : type === 'optional number' || type === 'optional flag' ? '-1' : `DICOM_${type.toUpperCase()}_NONE`),
  code: toHex,
  plain: (value, isOptional) => (isOptional ? String(Number(value)) : String(value)),
  text: quoted,
  texts: (items) => quoted(items.join('\n')),
  numbers: (items) => bits(items.map((item) => `1u << ${String(smallNumber(item))}`)),
  choice: (choice, value) => `DICOM_${choice.toUpperCase()}_${upperConstantOf(value)}`,
  choices: (choice, values) => bits(values.map((value) => `DICOM_${choice.toUpperCase()}_${upperConstantOf(value)}`)),
  citation: (parts) => `{${parts.join(', ')}}`,
};

/** A text that does not end the comment in which it stands. */
function comment(value: string): string {
  return value.replaceAll('*/', '* /');
}
