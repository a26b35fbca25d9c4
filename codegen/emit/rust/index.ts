import type { EnumModel, ResolvedModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { LANGUAGES } from '../packages/languages.js';
import { quoted, writeRow, type Dialect } from '../packages/literals.js';
import { constantOf, lowerSnake, pascal, upperSnake } from '../packages/names.js';
import { choicesOf, SENTENCES, tablesOf, type Choice, type ColumnType, type Table } from '../packages/tables.js';
import { enumWords, memberWords, valueWriter } from '../packages/words.js';

/** The Rust crate: associated constants for each table, and the tables as static slices. */
export const rust: Emitter = {
  id: 'rust',
  package: 'rust',
  emit({ model }) {
    return [
      file('mod.rs', '//! What the generator writes.\n\npub mod constants;\npub mod rows;\npub mod tables;\n'),
      file('constants.rs', constants(model)),
      file('rows.rs', rows(model)),
      file('tables.rs', tables(model)),
    ];
  },
};

function file(name: string, text: string): EmittedFile {
  return { path: `src/generated/${name}`, text: `// ${BANNER}\n${text}` };
}

function constants({ enums }: ResolvedModel): string {
  const [general] = enums;
  const own = general === undefined ? '' : `/// The general statuses of PS3.7 Annex C.\nimpl StatusCode {\n${members(general, 'Self')}\n}\n`;
  return `//! The constants of every table.\n\nuse crate::StatusCode;\n\n${own}\n${enums.map(enumText).join('\n')}`;
}

function enumText(item: EnumModel): string {
  const { name, group } = item;
  return `/// ${doc(enumWords(item))}
#[derive(Debug)]
pub enum ${name} {}

impl ${name} {
${members(item, group === 'status' ? 'StatusCode' : 'u16')}
}
`;
}

function members(item: EnumModel, type: string): string {
  const write = valueWriter(item);
  const value = (code: number): string => (type === 'u16' ? write(code) : `StatusCode::new(${write(code)})`);
  const lines = item.members.map(
    (member) => `    /// ${doc(memberWords(member, item))}\n    pub const ${LANGUAGES.rust.member(member.name)}: ${type} = ${value(member.from)};`,
  );
  return lines.join('\n');
}

function rows(model: ResolvedModel): string {
  return `//! The types of the tables.

${Object.values(choicesOf(model)).map(choiceText).join('\n')}
/// Where in the standard something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The part, such as \`PS3.4\`.
    pub part: &'static str,
    /// The bare number of the section, such as \`B.2.3\`.
    pub section: &'static str,
    /// The bare number of the table, such as \`B.2-1\`.
    pub table: Option<&'static str>,
    /// The edition that was read, such as \`2024c\`.
    pub edition: &'static str,
    /// The section in the current edition.
    pub address: &'static str,
}

${tablesOf(model).map(structText).join('\n')}`;
}

function choiceText({ name, doc: text, values }: Choice): string {
  const arms = values.map((value) => `            Self::${constantOf(value)} => ${quoted(value)},`);
  return `/// ${doc(text)}
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ${name} {
${values.map((value) => `    /// ${doc(value)}\n    ${constantOf(value)},`).join('\n')}
}

impl ${name} {
    /// As the standard or this crate writes it.
    #[must_use]
    pub const fn label(self) -> &'static str {
        match self {
${arms.join('\n')}
        }
    }

    /// All of them, in the order of the standard.
    pub const ALL: &'static [Self] = &[${values.map((value) => `Self::${constantOf(value)}`).join(', ')}];
}

impl core::fmt::Display for ${name} {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(self.label())
    }
}
`;
}

function structText({ row, doc: text, columns }: Table): string {
  const lines = columns.map(({ name, type, doc: said }) => `    /// ${doc(said)}\n    pub ${lowerSnake(name)}: ${TYPES[type]},`);
  return `/// ${doc(text)}\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct ${row} {\n${lines.join('\n')}\n}\n`;
}

function tables(model: ResolvedModel): string {
  const sentences = SENTENCES.map(({ name, doc: text, text: said }) => `/// ${doc(text)}\npub const ${upperSnake(name)}: &str = ${quoted(said)};\n`);
  return `//! The tables, one row on a line.\n\nuse super::rows::*;\n\n${[...tablesOf(model).map(tableText), ...sentences].join('\n')}`;
}

function tableText(table: Table): string {
  const fields = table.columns.map(({ name }) => lowerSnake(name));
  const lines = table.rows.map(
    (values) =>
      `    ${table.row} { ${writeRow(table, values, DIALECT)
        .map((value, index) => `${fields[index] ?? ''}: ${value}`)
        .join(', ')} },`,
  );
  return `/// ${doc(table.doc)}\npub static ${upperSnake(table.table)}: &[${table.row}] = &[\n${lines.join('\n')}\n];\n`;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'u16',
  number: 'u16',
  'optional number': 'Option<u16>',
  text: "&'static str",
  'optional text': "Option<&'static str>",
  texts: "&'static [&'static str]",
  numbers: "&'static [u16]",
  flag: 'bool',
  'optional flag': 'Option<bool>',
  category: 'Category',
  scope: 'Scope',
  role: 'Role',
  retry: 'Option<Retry>',
  stored: 'Option<Stored>',
  speaker: 'Option<Speaker>',
  services: "&'static [Service]",
  actors: "&'static [Actor]",
  citation: 'Citation',
};

/** The choices that may be missing. */
const OPTIONAL: ReadonlySet<string> = new Set(['retry', 'stored', 'speaker']);

const DIALECT: Dialect = {
  none: () => 'None',
  code: toHex,
  plain: (value, isOptional) => optional(String(value), isOptional),
  text: (value, isOptional) => optional(quoted(value), isOptional),
  texts: (items) => `&[${items.map(quoted).join(', ')}]`,
  numbers: (items) => `&[${items.join(', ')}]`,
  choice: (choice, value) => optional(`${pascal(choice)}::${constantOf(value)}`, OPTIONAL.has(choice)),
  choices: (choice, values) => `&[${values.map((value) => `${pascal(choice)}::${constantOf(value)}`).join(', ')}]`,
  citation: ([part, section, table, edition, address]) =>
    `Citation { part: ${String(part)}, section: ${String(section)}, table: ${String(table)}, edition: ${String(edition)}, address: ${String(address)} }`,
};

function optional(value: string, isOptional: boolean): string {
  return isOptional ? `Some(${value})` : value;
}

/** A text as rustdoc has it: brackets and angles would be links and tags. */
function doc(text: string): string {
  return text.replace(/[<>[\]]/g, (mark) => `\\${mark}`);
}
