import { checkConformance } from '../../conformance.js';
import { EXIT, InputError, type Call } from '../command.js';
import { jsonOf, onlyFile, textOf } from '../input-files.js';

export async function run({ values, positionals, output }: Call): Promise<number> {
  const file = onlyFile(positionals);
  const findings = checked(jsonOf(textOf(file), file), file);
  if (values.json === true) await output.json(findings);
  else {
    for (const { table, row, kind, message } of findings)
      await output.line(`${file}: Table ${table}${row === undefined ? '' : `, row ${String(row)}`}: ${kind}: ${message}`);
    await output.line(`${file}: ${findings.length === 0 ? 'nothing is wrong' : `${String(findings.length)} findings`}`);
  }
  return findings.length === 0 ? EXIT.explained : EXIT.unknown;
}

function checked(statement: unknown, file: string): ReturnType<typeof checkConformance> {
  try {
    return checkConformance(statement as never);
  } catch (error) {
    if (error instanceof TypeError) throw new InputError(`${file}: ${error.message}`);
    throw error;
  }
}
