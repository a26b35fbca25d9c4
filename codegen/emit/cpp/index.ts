import type { EnumModel, ResolvedModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { LANGUAGES } from '../packages/languages.js';
import { bits, quoted, smallNumber, writeRow, type Dialect } from '../packages/literals.js';
import { constantOf, lowerSnake, pascal } from '../packages/names.js';
import { choicesOf, SENTENCES, tablesOf, type Choice, type ColumnType, type Table } from '../packages/tables.js';
import { enumWords, memberWords, valueWriter } from '../packages/words.js';

const FOLDER = 'include/dicom_status';

/** The C++ header: an enum class for each table, and the tables as constexpr arrays. */
export const cpp: Emitter = {
  id: 'cpp',
  package: 'cpp',
  emit({ model }) {
    return [
      header('constants', ['cstdint'], constants(model)),
      header('rows', ['cstdint', 'string_view'], rows(model)),
      header('tables', [], `#include "rows.hpp"\n\nnamespace dicom_status::tables {\n\n${tables(model)}\n} // namespace dicom_status::tables\n`),
    ];
  },
};

function header(name: string, includes: readonly string[], body: string): EmittedFile {
  const macro = `DICOM_STATUS_${name.toUpperCase()}_HPP`;
  const lines = includes.map((include) => `#include <${include}>\n`).join('');
  return {
    path: `${FOLDER}/${name}.hpp`,
    text: `// ${BANNER}\n#ifndef ${macro}\n#define ${macro}\n\n${lines}${lines === '' ? '' : '\n'}${body}\n#endif\n`,
  };
}

function constants({ enums }: ResolvedModel): string {
  return `namespace dicom_status {\n\n${enums.map(enumText).join('\n')}\n} // namespace dicom_status\n`;
}

function enumText(item: EnumModel): string {
  const write = valueWriter(item);
  const lines = item.members.map((member) => `    ${LANGUAGES.cpp.member(member.name)} = ${write(member.from)}, ///< ${comment(memberWords(member, item))}`);
  return `/// ${comment(enumWords(item))}\nenum class ${item.name} : std::uint16_t {\n${lines.join('\n')}\n};\n`;
}

function rows(model: ResolvedModel): string {
  const { service, actor, part, ...single } = choicesOf(model);
  return `namespace dicom_status {

${Object.values(single).map(choiceText).join('\n')}
${[service, actor, part].map(flagsText).join('\n')}
/// Where in the standard something stands; what is not there is empty.
struct Citation {
    std::string_view part;
    std::string_view section;
    std::string_view table;
    std::string_view edition;
    std::string_view address;
};

${tablesOf(model).map(structText).join('\n')}
} // namespace dicom_status
`;
}

function choiceText({ name, doc, values }: Choice): string {
  return `/// ${doc} None: not said.\nenum class ${name} { ${['None', ...values.map(constantOf)].join(', ')} };\n`;
}

/** The words of a list, by the values of its enum or by the numbers of its bits. */
function wordsText({ name, values }: Choice): string {
  const isSet = SETS.has(name);
  return `inline constexpr std::string_view ${lowerSnake(name)}_words[] = {${[...(isSet ? [] : ['{}']), ...values.map(quoted)].join(', ')}};\n`;
}

/** The lists of which a value is a set. */
const SETS: ReadonlySet<string> = new Set(['Service', 'Actor', 'Part']);

function flagsText({ name, doc, values }: Choice): string {
  const lines = values.map((value, index) => `    constexpr static unsigned ${constantOf(value)} = 1U << ${String(index)}U;`);
  return `/// ${doc} A set of them is the sum of its members.\nstruct ${name} {\n${lines.join('\n')}\n};\n`;
}

function structText({ row, doc, columns }: Table): string {
  const lines = columns.map(({ name, type, doc: said }) => `    ${TYPES[type]} ${lowerSnake(name)}; ///< ${said}`);
  return `/// ${doc}\nstruct ${row} {\n${lines.join('\n')}\n};\n`;
}

function tables(model: ResolvedModel): string {
  const sentences = SENTENCES.map(({ name, doc, text: said }) => `/// ${doc}\ninline constexpr std::string_view ${lowerSnake(name)} = ${quoted(said)};\n`);
  return [...tablesOf(model).map(tableText), ...Object.values(choicesOf(model)).map(wordsText), ...sentences].join('\n');
}

function tableText(table: Table): string {
  const lines = table.rows.map((values) => `    {${writeRow(table, values, DIALECT).join(', ')}},`);
  return `/// ${table.doc}\ninline constexpr ${table.row} ${lowerSnake(table.table)}[] = {\n${lines.join('\n')}\n};\n`;
}

/** Lists are texts with line feeds between their items; sets and lists of small numbers are bits. */
const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'std::uint16_t',
  number: 'int',
  'optional number': 'int',
  text: 'std::string_view',
  'optional text': 'std::string_view',
  texts: 'std::string_view',
  numbers: 'unsigned',
  flag: 'bool',
  'optional flag': 'int',
  category: 'Category',
  scope: 'Scope',
  role: 'Role',
  retry: 'Retry',
  stored: 'Stored',
  speaker: 'Speaker',
  services: 'unsigned',
  actors: 'unsigned',
  citation: 'Citation',
};

const DIALECT: Dialect = {
  none: (type) => (type === 'optional text' ? '{}' : type === 'optional number' || type === 'optional flag' ? '-1' : `${pascal(type)}::None`),
  code: toHex,
  plain: (value, isOptional) => (isOptional ? String(Number(value)) : String(value)),
  text: quoted,
  texts: (items) => quoted(items.join('\n')),
  numbers: (items) => bits(items.map((item) => `1U << ${String(smallNumber(item))}U`)),
  choice: (choice, value) => `${pascal(choice)}::${constantOf(value)}`,
  choices: (choice, values) => bits(values.map((value) => `${pascal(choice)}::${constantOf(value)}`)),
  citation: (parts) => `{${parts.join(', ')}}`,
};

/** A text after which the comment ends with its line: a backslash would go on with the next one. */
function comment(value: string): string {
  return value.replace(/\\$/, '\\ .');
}
