import type { EnumModel, ResolvedModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { lowerSnake, upperSnake } from '../packages/names.js';
import { LANGUAGES } from '../packages/languages.js';
import { quoted, writeRow, type Dialect } from '../packages/literals.js';
import { choicesOf, SENTENCES, tablesOf, type Choice, type ColumnType, type Table } from '../packages/tables.js';
import { enumWords, memberWords, valueWriter } from '../packages/words.js';

const FOLDER = 'src/dicom_status/tables';

/** The Python package: an IntEnum for each table, and the tables as named tuples. */
export const python: Emitter = {
  id: 'python',
  package: 'python',
  emit({ model }) {
    const tables = tablesOf(model);
    return [
      file('__init__.py', '"""The tables, as the generator writes them."""\n'),
      file('constants.py', constants(model)),
      file('rows.py', rows(tables, Object.values(choicesOf(model)))),
      file('sentences.py', sentences()),
      ...tables.map((table) => file(`${lowerSnake(table.table)}.py`, tableText(table))),
    ];
  },
};

function file(name: string, text: string): EmittedFile {
  return { path: `${FOLDER}/${name}`, text: `# ${BANNER}\n${text}` };
}

function constants({ enums }: ResolvedModel): string {
  const names = enums.map(({ name }) => `    "${name}",`).sort();
  return `"""The constants of every table, as IntEnums. A member is an int: send it, compare it."""

from enum import IntEnum

__all__ = [
${names.join('\n')}
]

${enums.map(enumText).join('\n')}`;
}

function enumText(item: EnumModel): string {
  const write = valueWriter(item);
  const lines = item.members.flatMap((member) => [
    `    ${LANGUAGES.python.member(member.name)} = ${write(member.from)}`,
    `    ${docstring(memberWords(member, item))}`,
  ]);
  return `
class ${item.name}(IntEnum):
    ${docstring(enumWords(item))}

${lines.join('\n')}
`;
}

function sentences(): string {
  const lines = SENTENCES.map(({ name, doc, text: value }) => `${upperSnake(name)} = ${quoted(value)}\n${docstring(doc)}\n`);
  return `"""Sentences that every language says in the same words."""\n\n${lines.join('\n')}`;
}

/** The types of the rows. */
function rows(tables: readonly Table[], choices: readonly Choice[]): string {
  const literals = choices.map(({ name, doc, values }) => `${name} = Literal[${values.map(quoted).join(', ')}]\n${docstring(doc)}\n`);
  const tuples = tables.map(
    ({ row, doc, columns }) => `
class ${row}(NamedTuple):
    ${docstring(doc)}

${columns.map((column) => `    ${lowerSnake(column.name)}: ${TYPES[column.type]}\n    ${docstring(column.doc)}`).join('\n')}
`,
  );
  return `"""The types of the tables."""

from typing import Literal, NamedTuple, Optional, Tuple

${literals.join('\n')}

class Citation(NamedTuple):
    """Where in the standard something stands."""

    part: str
    """The part, such as \`\`PS3.4\`\`."""
    section: str
    """The bare number of the section, such as \`\`B.2.3\`\`."""
    table: Optional[str]
    """The bare number of the table, such as \`\`B.2-1\`\`."""
    edition: str
    """The edition that was read, such as \`\`2024c\`\`."""
    address: str
    """The section in the current edition."""

${tuples.join('\n')}`;
}

function tableText(table: Table): string {
  const { row, doc, columns, rows: records } = table;
  const uses = (type: ColumnType): boolean => columns.some((column) => column.type === type);
  const names = [row, ...(uses('citation') ? ['Citation'] : [])].sort();
  const lines = records.map((values) => `    ${row}(${writeRow(table, values, DIALECT).join(', ')}),`);
  return `${docstring(doc)}

from typing import Tuple

from .rows import ${names.join(', ')}

${upperSnake(table.table)}: Tuple[${row}, ...] = (
${lines.join('\n')}
)
`;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'int',
  number: 'int',
  'optional number': 'Optional[int]',
  text: 'str',
  'optional text': 'Optional[str]',
  texts: 'Tuple[str, ...]',
  numbers: 'Tuple[int, ...]',
  flag: 'bool',
  'optional flag': 'Optional[bool]',
  category: 'Category',
  scope: 'Scope',
  role: 'Role',
  retry: 'Optional[Retry]',
  stored: 'Optional[Stored]',
  speaker: 'Optional[Speaker]',
  services: 'Tuple[Service, ...]',
  actors: 'Tuple[Actor, ...]',
  citation: 'Citation',
};

const DIALECT: Dialect = {
  none: () => 'None',
  code: toHex,
  plain: (value) => (typeof value === 'boolean' ? (value ? 'True' : 'False') : String(value)),
  text: quoted,
  texts: (items) => tuple(items.map(quoted)),
  numbers: (items) => tuple(items.map(String)),
  choice: (_, value) => quoted(value),
  choices: (_, values) => tuple(values.map(quoted)),
  citation: (parts) => `Citation(${parts.join(', ')})`,
};

function tuple(items: readonly string[]): string {
  return `(${items.join(', ')}${items.length === 1 ? ',' : ''})`;
}

function docstring(value: string): string {
  return `"""${value.replaceAll('\\', '\\\\').replaceAll('"""', "'''").replace(/"$/, '" ')}"""`;
}
