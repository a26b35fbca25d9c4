import { lowerSnake, upperSnake } from './names.js';

/** A language in which the constants exist. */
export interface Language {
  /** As people call it. */
  readonly title: string;
  /** The name of a member in its enum. */
  readonly member: (name: string) => string;
  /** How code names a member. */
  readonly constant: (enumName: string, member: string) => string;
  /** The words that a member cannot have as its name. */
  readonly reserved: readonly string[];
}

const same = (name: string): string => name;

/** What stands for itself in C and C++ after any header, and would be replaced before the compiler sees it. */
const MACROS = ['NULL', 'EOF', 'TRUE', 'FALSE', 'BOOL', 'assert', 'errno'];

/** Every language: one function makes its names from those of the spec. */
export const LANGUAGES = {
  typescript: { title: 'TypeScript', member: same, constant: (enumName, member) => `${enumName}.${member}`, reserved: [] },
  python: {
    title: 'Python',
    member: upperSnake,
    constant: (enumName, member) => `${enumName}.${upperSnake(member)}`,
    reserved: ['None', 'True', 'False', 'mro', '_missing_'],
  },
  java: { title: 'Java', member: upperSnake, constant: (enumName, member) => `${enumName}.${upperSnake(member)}`, reserved: ['class', 'enum', 'default'] },
  csharp: { title: 'C#', member: same, constant: (enumName, member) => `${enumName}.${member}`, reserved: ['value__'] },
  c: {
    title: 'C',
    member: upperSnake,
    constant: (enumName, member) => `DICOM_${upperSnake(enumName)}_${upperSnake(member)}`,
    reserved: MACROS,
  },
  cpp: { title: 'C++', member: same, constant: (enumName, member) => `${enumName}::${member}`, reserved: MACROS },
  rust: { title: 'Rust', member: upperSnake, constant: (enumName, member) => `${enumName}::${upperSnake(member)}`, reserved: ['Self', 'self', 'crate', '_'] },
  go: { title: 'Go', member: same, constant: (enumName, member) => `${enumName}${member}`, reserved: [] },
} as const satisfies Record<string, Language>;

/** The name of an enum in C, which writes it in small letters: `dicom_storage_status`. */
export function cTypeName(enumName: string): string {
  return `dicom_${lowerSnake(enumName)}`;
}
