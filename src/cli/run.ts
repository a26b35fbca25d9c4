import { parseArgs } from 'node:util';
import { EXIT, InputError, UsageError, type Command } from './command.js';
import { COMMANDS, EXPLAIN } from './commands.js';
import { commandHelp, mainHelp } from './help.js';
import { Output, type Stream } from './output.js';
import { packageJSON } from './package-files.js';

/** What a run needs of a process. */
export interface Surroundings {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs the command line, and gives its exit code. */
export async function run(args: readonly string[], { stdout, stderr, env }: Surroundings): Promise<number> {
  const [output, errors] = [new Output(stdout, env), new Output(stderr, env)];
  const [first = ''] = args;
  if (['--version', '-V'].includes(first)) {
    await output.line(version());
    return EXIT.explained;
  }
  if (args.length === 0 || ['--help', '-h', 'help'].includes(first)) {
    const named = COMMANDS.find(({ name }) => name === args[1]);
    if (first === 'help' && args[1] !== undefined && named === undefined) {
      await errors.line(`dicom-status: there is no command "${args[1]}"`);
      return EXIT.usage;
    }
    await (args.length === 0 ? errors : output).line(named === undefined ? mainHelp(output) : commandHelp(named, output));
    return args.length === 0 ? EXIT.usage : EXIT.explained;
  }
  const command = COMMANDS.find(({ name }) => name === first);
  try {
    return await call(command ?? EXPLAIN, command === undefined ? args : args.slice(1), output, errors);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof InputError)) throw error;
    await errors.line(`dicom-status: ${error.message}`);
    if (error instanceof UsageError) await errors.line(`Try: dicom-status ${command === undefined ? '' : `${command.name} `}--help`);
    return EXIT.usage;
  }
}

async function call(command: Command, args: readonly string[], output: Output, errors: Output): Promise<number> {
  const { values, positionals } = parsed(command, args);
  if (values.help === true) {
    await output.line(command === EXPLAIN && args.length === 1 ? mainHelp(output) : commandHelp(command, output));
    return EXIT.explained;
  }
  const { run: runCommand } = await command.load();
  return runCommand({ values, positionals, output, errors });
}

function parsed(
  { options }: Command,
  args: readonly string[],
): {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
} {
  const settings = Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [name, { type, ...(short !== undefined && { short }) }] as const),
  );
  try {
    return parseArgs({ args: [...args], allowPositionals: true, strict: true, options: { ...settings, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. To specify')[0]);
  }
}

function version(): string {
  return (packageJSON('package.json') as { readonly version: string }).version;
}
