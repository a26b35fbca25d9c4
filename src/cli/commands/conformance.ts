import { checkConformance, type ConformanceStatement } from '../../conformance.js';
import { EXIT, InputError, type Call } from '../command.js';
import { jsonOf, onlyFile, textOf } from '../input-files.js';

export async function run({ values, positionals, output }: Call): Promise<number> {
  const file = onlyFile(positionals);
  const findings = checked(jsonOf(textOf(file), file), file);
  if (values.json === true) await output.json(findings);
  else {
    for (const { table, row, kind, message } of findings)
      await output.line(`${file}: Table ${table}${row === undefined ? '' : `, row ${String(row)}`}: ${kind}: ${message}`);
    await output.line(`${file}: ${findings.length === 0 ? 'nothing is wrong' : `${String(findings.length)} ${findings.length === 1 ? 'fault' : 'faults'}`}`);
  }
  return findings.length === 0 ? EXIT.explained : EXIT.unknown;
}

function checked(statement: unknown, file: string): ReturnType<typeof checkConformance> {
  if (!hasTables(statement))
    throw new InputError(`${file} is not a conformance statement: an object with "tables" is expected, as the schema conformance-statement has it`);
  return checkConformance(statement);
}

function hasTables(statement: unknown): statement is ConformanceStatement {
  const { tables } = (statement ?? {}) as { readonly tables?: unknown };
  return Array.isArray(tables) && tables.every((table: unknown) => Array.isArray((table as { readonly rows?: unknown } | null)?.rows));
}
