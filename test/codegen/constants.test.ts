import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../codegen/emit/packages/languages.js';
import { constantOf, lowerSnake, upperSnake } from '../../codegen/emit/packages/names.js';
import { packageFiles } from '../../codegen/pipeline.js';
import { output } from '../support/output.js';

const { enums } = output.model;

describe.each(Object.values(LANGUAGES))('the constants in $title', ({ member, constant, reserved }) => {
  it('are no reserved words', () => {
    const names = enums.flatMap(({ members }) => members.map(({ name }) => member(name)));
    expect(names.filter((name) => (reserved as readonly string[]).includes(name))).toEqual([]);
  });

  it('have a name each: what is one in the spec is one here', () => {
    const all = enums.flatMap(({ name, members }) => members.map((one) => constant(name, one.name)));
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  it('begin with a letter and hold nothing but letters, digits and underscores', () => {
    const names = enums.flatMap(({ members }) => members.map(({ name }) => member(name)));
    expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  });
});

/** In which file each language has its constants, and how: the enum or the constant itself, the member, the value. */
const WRITTEN: Readonly<Record<string, { file: RegExp; enumOf?: RegExp; member: RegExp }>> = {
  python: { file: /constants\.py$/, enumOf: /^class (\w+)\(IntEnum\)/, member: /^ {4}(\w+) = (\w+)$/ },
  java: { file: /java$/, enumOf: /^public enum (\w+)/, member: /^ {4}(\w+)\((0x[0-9A-F]+|\d+)\)[,;]$/ },
  csharp: { file: /Constants\.cs$/, enumOf: /^ {4}public enum (\w+)/, member: /^ {8}(\w+) = (\w+),$/ },
  c: { file: /constants\.h$/, member: /^ {4}X\((\w+, \w+), (\w+),/ },
  cpp: { file: /constants\.hpp$/, enumOf: /^enum class (\w+)/, member: /^ {4}(\w+) = (\w+),/ },
  rust: { file: /constants\.rs$/, enumOf: /^impl (\w+) \{/, member: /^ {4}pub const (\w+): (?:u16|StatusCode) = (?:StatusCode::new\()?(\w+)\)?;/ },
  go: { file: /constants_generated\.go$/, member: /^\t(\w+)(?: StatusCode)? = (\w+)$/ },
};

describe.each(Object.entries(WRITTEN))('the generated constants of %s', (language, { file, enumOf, member }) => {
  it('have the values of the spec, each once', () => {
    const lines = packageFiles(output)
      .filter(({ path }) => path.startsWith(`${language}/`) && file.test(path))
      .flatMap(({ text }) => text.split('\n'));
    let current = '';
    const written = lines.flatMap((line) => {
      current = enumOf?.exec(line)?.[1] ?? current;
      const [, name, value] = member.exec(line) ?? [];
      return name === undefined ? [] : [`${enumOf === undefined ? name : `${current} ${name}`} ${String(Number(value))}`];
    });
    const { member: memberOf, constant } = LANGUAGES[language as keyof typeof LANGUAGES];
    const named = (enumName: string, name: string): string => {
      if (language === 'c') return `${upperSnake(enumName)}, ${memberOf(name)}`;
      return enumOf === undefined ? constant(enumName, name) : `${enumName} ${memberOf(name)}`;
    };
    const expected = enums.flatMap(({ name, members }) => members.map((one) => `${named(name, one.name)} ${String(one.from)}`));
    expect(written.sort()).toEqual(expected.sort());
  });
});

describe('the tables', () => {
  it('have no range wider than a class of codes: C, C++, Rust and Go look no further back', () => {
    expect(Math.max(...output.model.contextRows.map(({ from, to }) => to - from))).toBeLessThanOrEqual(0xfff);
  });
});

describe('the words of names', () => {
  it.each([
    ['SOPClassNotSupported', 'SOP_CLASS_NOT_SUPPORTED'],
    ['InconsistentIDsLogged', 'INCONSISTENT_IDS_LOGGED'],
    ['CalledAETitleNotRecognized', 'CALLED_AE_TITLE_NOT_RECOGNIZED'],
    ['URITooLong', 'URI_TOO_LONG'],
    ['OK', 'OK'],
    ['ServiceProviderACSE', 'SERVICE_PROVIDER_ACSE'],
    ['CStoreStatus', 'C_STORE_STATUS'],
    ['RTMachineVerificationActionStatus', 'RT_MACHINE_VERIFICATION_ACTION_STATUS'],
  ])('%s is %s', (name, expected) => {
    expect(upperSnake(name)).toBe(expected);
    expect(lowerSnake(name)).toBe(expected.toLowerCase());
  });

  it.each([
    ['C-STORE', 'CStore'],
    ['N-EVENT-REPORT', 'NEventReport'],
    ['DIMSE service', 'DIMSEService'],
    ['PDU type', 'PDUType'],
    ['after change', 'AfterChange'],
    ['service-user', 'ServiceUser'],
  ])('of the text %s the constant is %s', (text, expected) => {
    expect(constantOf(text)).toBe(expected);
  });
});
