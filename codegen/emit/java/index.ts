import type { EnumModel } from '../../model.js';
import { toHex } from '../../../src/values/code.js';
import { BANNER } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';
import { pascal, upperConstantOf, upperSnake } from '../packages/names.js';
import { LANGUAGES } from '../packages/languages.js';
import { quoted, writeRow, type Dialect } from '../packages/literals.js';
import { choicesOf, SENTENCES, tablesOf, type Choice, type ColumnType, type Table } from '../packages/tables.js';
import { enumWords, memberWords, valueWriter } from '../packages/words.js';

const FOLDER = 'src/generated/java/dev/dicomstatus';

/** The most rows that one method makes: a method of Java has at most 64 kB. */
const CHUNK = 50;

/** The Java package: a sealed interface with an enum for each table, and the tables as records. */
export const java: Emitter = {
  id: 'java',
  package: 'java',
  emit({ model }) {
    const statuses = model.enums.filter(({ group }) => group === 'status');
    return [
      ...model.enums.map(enumFile),
      statusCode(statuses),
      ...Object.values(choicesOf(model)).map(choiceFile),
      ...tablesOf(model).flatMap((table) => [recordFile(table), tableFile(table)]),
      sentences(),
    ];
  },
};

function file(name: string, text: string): EmittedFile {
  return { path: `${FOLDER}/${name}.java`, text: `// ${BANNER}\npackage dev.dicomstatus;\n\n${text}` };
}

function enumFile(item: EnumModel): EmittedFile {
  const { name, group } = item;
  const write = valueWriter(item);
  const isStatus = group === 'status';
  const constants = item.members.map(
    (member) => `    /** ${doc(memberWords(member, item))} */\n    ${LANGUAGES.java.member(member.name)}(${write(member.from)})`,
  );
  return file(
    name,
    `/** ${doc(enumWords(item))} */
public enum ${name}${isStatus ? ' implements StatusCode' : ''} {
${constants.join(',\n')};

    private final int code;

    ${name}(int code) {
        this.code = code;
    }

    /** Its value; of a range, the first one. */
${isStatus ? '    @Override\n' : ''}    public int code() {
        return code;
    }
}
`,
  );
}

function statusCode(enums: readonly EnumModel[]): EmittedFile {
  return file(
    'StatusCode',
    `/**
 * A Status Code: a constant of one of the enums, or any other value as received. Two of them may have the same code: compare
 * {@link #code()}, and explain a received code with {@link DICOMStatus}.
 */
public sealed interface StatusCode
        permits ${[...enums.map(({ name }) => name), 'ReceivedStatus'].join(',\n                ')} {

    /** The value of Status (0000,0900), 0 to 65535. */
    int code();

    /** Its class by PS3.7 Annex C; empty for a code that the standard does not allow. */
    default java.util.Optional<Category> category() {
        return DICOMStatus.category(code());
    }

    /** Whether more responses follow: 0xFF00 and 0xFF01. */
    default boolean isPending() {
        return DICOMStatus.isPending(code());
    }

    /** A code as received, whatever its value. */
    static StatusCode of(int code) {
        return new ReceivedStatus(code);
    }
}
`,
  );
}

function choiceFile({ name, doc: text, values }: Choice): EmittedFile {
  return file(
    name,
    `/** ${doc(text)} */
public enum ${name} {
${values.map((value) => `    /** ${doc(value)} */\n    ${upperConstantOf(value)}(${quoted(value)})`).join(',\n')};

    private final String label;

    ${name}(String label) {
        this.label = label;
    }

    /** As the standard or this package writes it. */
    public String label() {
        return label;
    }

    /** The constant with a label; empty for any other text. */
    public static java.util.Optional<${name}> of(String label) {
        return java.util.Arrays.stream(values()).filter(value -> value.label.equals(label)).findFirst();
    }
}
`,
  );
}

function recordFile({ row, doc: text, columns }: Table): EmittedFile {
  return file(
    row,
    `/**
 * ${doc(text)}
 *
${columns.map((column) => ` * @param ${column.name} ${doc(column.doc)}`).join('\n')}
 */
public record ${row}(
${columns.map((column) => `        ${TYPES[column.type]} ${column.name}`).join(',\n')}) {
}
`,
  );
}

function tableFile(table: Table): EmittedFile {
  const { row, doc: text, columns, rows } = table;
  const lines = rows.map((values) => `            new ${row}(${writeRow(table, values, DIALECT).join(', ')})`);
  const chunks = Array.from({ length: Math.ceil(lines.length / CHUNK) }, (_, index) => lines.slice(index * CHUNK, (index + 1) * CHUNK));
  const methods = chunks.map(
    (chunk, index) => `    private static List<${row}> rows${String(index)}() {\n        return List.of(\n${chunk.join(',\n')});\n    }`,
  );
  const uses = (used: ColumnType[]): boolean => columns.some(({ type }) => used.includes(type));
  const imports = ['java.util.List', ...(uses(['services', 'actors']) ? ['java.util.Set'] : []), 'java.util.stream.Stream'];
  return file(
    `${table.table}Table`,
    `${imports.map((name) => `import ${name};`).join('\n')}

/** ${doc(text)} */
final class ${table.table}Table {
    /** The rows. */
    static final List<${row}> ROWS = Stream.<List<${row}>>of(${chunks.map((_, index) => `rows${String(index)}()`).join(', ')}).flatMap(List::stream).toList();

    private ${table.table}Table() {
    }

${methods.join('\n\n')}
}
`,
  );
}

function sentences(): EmittedFile {
  const lines = SENTENCES.map(({ name, doc: text, text: value }) => `    /** ${doc(text)} */\n    static final String ${upperSnake(name)} = ${quoted(value)};`);
  return file(
    'Sentences',
    `/** Sentences that every language says in the same words. */
final class Sentences {
${lines.join('\n\n')}

    private Sentences() {
    }
}
`,
  );
}

const TYPES: Readonly<Record<ColumnType, string>> = {
  code: 'int',
  number: 'int',
  'optional number': 'Integer',
  text: 'String',
  'optional text': 'String',
  texts: 'java.util.List<String>',
  numbers: 'java.util.List<Integer>',
  flag: 'boolean',
  'optional flag': 'Boolean',
  category: 'Category',
  scope: 'Scope',
  role: 'Role',
  retry: 'Retry',
  stored: 'Stored',
  speaker: 'Speaker',
  services: 'java.util.Set<Service>',
  actors: 'java.util.List<Actor>',
  citation: 'Citation',
};

const DIALECT: Dialect = {
  none: () => 'null',
  code: toHex,
  plain: String,
  text: quoted,
  texts: (items) => `List.of(${items.map(quoted).join(', ')})`,
  numbers: (items) => `List.of(${items.join(', ')})`,
  choice: (choice, value) => `${pascal(choice)}.${upperConstantOf(value)}`,
  choices: (choice, values) =>
    `${choice === 'service' ? 'Set' : 'List'}.of(${values.map((value) => `${pascal(choice)}.${upperConstantOf(value)}`).join(', ')})`,
  citation: (parts) => `new Citation(${parts.join(', ')})`,
};

/** A text as Javadoc has it. */
function doc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '&#64;').replaceAll('*/', '*&#47;');
}
