import type { EnumModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { LANGUAGES } from '../packages/languages.js';
import { quoted, writeRow, type Dialect } from '../packages/literals.js';
import { constantOf, pascal, propertyName } from '../packages/names.js';
import { choicesOf, SENTENCES, tablesOf, type Choice, type ColumnType, type Table } from '../packages/tables.js';
import { enumWords, memberWords, valueWriter } from '../packages/words.js';

/** The C# package: an enum for each table, and the tables as arrays of objects. */
export const csharp: Emitter = {
  id: 'csharp',
  package: 'csharp',
  emit({ model }) {
    const { service, actor, part, ...single } = choicesOf(model);
    const tables = tablesOf(model);
    return [
      file('Constants', model.enums.map(enumText).join('\n')),
      file('Choices', [...Object.values(single).map(choiceText), flagsText(service), flagsText(actor), flagsText(part)].join('\n')),
      file('Rows', tables.map(classText).join('\n')),
      ...tables.map((table) => file(`${table.table}Table`, tableText(table))),
      file('Sentences', sentences()),
    ];
  },
};

function file(name: string, body: string): EmittedFile {
  const text = body.replace(/^(?=.)/gm, '    ');
  return { path: `src/Generated/${name}.cs`, text: `// ${BANNER}\nnamespace DicomStatus\n{\n${text}}\n` };
}

function enumText(item: EnumModel): string {
  const write = valueWriter(item);
  const lines = item.members.map(
    (member) => `    /// <summary>${doc(memberWords(member, item))}</summary>\n    ${LANGUAGES.csharp.member(member.name)} = ${write(member.from)},`,
  );
  return `/// <summary>${doc(enumWords(item))}</summary>\npublic enum ${item.name} : ushort\n{\n${lines.join('\n')}\n}\n`;
}

function choiceText({ name, doc: text, values }: Choice): string {
  const lines = values.map((value) => `    /// <summary>${doc(value)}</summary>\n    ${constantOf(value)},`);
  return `/// <summary>${doc(text)}</summary>\npublic enum ${name}\n{\n    /// <summary>Not said.</summary>\n    None,\n${lines.join('\n')}\n}\n`;
}

function flagsText({ name, doc: text, values }: Choice): string {
  const lines = values.map((value, index) => `    /// <summary>${doc(value)}</summary>\n    ${constantOf(value)} = 1 << ${String(index)},`);
  return `/// <summary>${doc(text)} A set of them is the sum of its members.</summary>\n[System.Flags]\npublic enum ${name}\n{\n    /// <summary>None of them.</summary>\n    None = 0,\n${lines.join('\n')}\n}\n`;
}

function classText({ row, doc: text, columns }: Table): string {
  const lines = columns.map(
    ({ name, type, doc: said }) => `    /// <summary>${doc(said)}</summary>\n    public ${TYPES[type]} ${propertyName(name)} { get; internal set; }`,
  );
  return `/// <summary>${doc(text)}</summary>\npublic sealed class ${row}\n{\n    internal ${row}()\n    {\n    }\n\n${lines.join('\n\n')}\n}\n`;
}

function tableText(table: Table): string {
  const names = table.columns.map(({ name }) => propertyName(name));
  const lines = table.rows.map((values) => {
    const written = writeRow(table, values, DIALECT).map((value, index) => `${names[index] ?? ''} = ${value}`);
    return `        new ${table.row} { ${written.join(', ')} },`;
  });
  return `/// <summary>${doc(table.doc)}</summary>\ninternal static class ${table.table}Table\n{\n    internal static readonly ${table.row}[] Rows =\n    {\n${lines.join('\n')}\n    };\n}\n`;
}

function sentences(): string {
  const lines = SENTENCES.map(
    ({ name, doc: text, text: said }) => `    /// <summary>${doc(text)}</summary>\n    internal const string ${name} = ${quoted(said)};`,
  );
  return `/// <summary>Sentences that every language says in the same words.</summary>\ninternal static class Sentences\n{\n${lines.join('\n\n')}\n}\n`;
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'ushort',
  number: 'int',
  'optional number': 'int?',
  text: 'string',
  'optional text': 'string',
  texts: 'System.Collections.Generic.IReadOnlyList<string>',
  numbers: 'System.Collections.Generic.IReadOnlyList<int>',
  flag: 'bool',
  'optional flag': 'bool?',
  category: 'Category',
  scope: 'Scope',
  role: 'Role',
  retry: 'Retry',
  stored: 'Stored',
  speaker: 'Speaker',
  services: 'Service',
  actors: 'Actor',
  citation: 'Citation',
};

/** Words that are values of an enum, where None stands for what is not said. */
const CHOICES: ReadonlySet<ColumnType> = new Set(['category', 'scope', 'role', 'retry', 'stored', 'speaker']);

const DIALECT: Dialect = {
  none: (type) => (CHOICES.has(type) ? `${pascal(type)}.None` : 'null'),
  code: toHex,
  plain: String,
  text: quoted,
  texts: (items) => array('string', items.map(quoted)),
  numbers: (items) => array('int', items.map(String)),
  choice: (choice, value) => `${pascal(choice)}.${constantOf(value)}`,
  choices: (choice, values) => (values.length === 0 ? ['None'] : values.map(constantOf)).map((value) => `${pascal(choice)}.${value}`).join(' | '),
  citation: (parts) => `new Citation(${parts.join(', ')})`,
};

function array(type: string, items: readonly string[]): string {
  return items.length === 0 ? `new ${type}[0]` : `new ${type}[] { ${items.join(', ')} }`;
}

/** A text as documentation comments have it. */
function doc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
