import { type Command, type Option } from './command.js';
import { COMMANDS, EXPLAIN } from './commands.js';
import type { Output } from './output.js';

/** What each exit code means. */
export const EXIT_CODES = [
  ['0', 'explained, or nothing is wrong'],
  ['1', 'nothing is known, or a check found a fault'],
  ['2', 'wrong usage, or a file that cannot be read'],
] as const;

/** What the environment may say. */
export const ENVIRONMENT = [
  ['NO_COLOR', 'no colors, if it has a value, unless FORCE_COLOR is set'],
  ['FORCE_COLOR', 'colors, also where the output is not a terminal; 0 for none'],
] as const;

/** How an option is written. */
export function optionWords(name: string, { short, value }: Option): string {
  return `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`;
}

/** How a command is written. */
export function usageOf({ name, parameters }: Command): string {
  return ['dicom-status', ...(name === EXPLAIN.name ? [] : [name]), ...(parameters === '' ? [] : [parameters]), '[OPTION...]'].join(' ');
}

/** The help of the program. */
export function mainHelp(output: Output): string {
  return [
    'dicom-status: every DICOM status, what it means and what to check.',
    '',
    ...section(
      output,
      'Usage',
      [[usageOf(EXPLAIN), EXPLAIN.summary], ...COMMANDS.slice(1).map((command) => [usageOf(command), command.summary] as const)],
      true,
    ),
    ...section(output, 'Options', [
      ...Object.entries(EXPLAIN.options).map(([name, option]) => [optionWords(name, option), option.help] as const),
      ['-h, --help', 'this help; after a command, that of the command'],
      ['-V, --version', 'the version'],
    ]),
    ...examples(
      output,
      COMMANDS.flatMap((command) => command.examples.slice(0, command === EXPLAIN ? undefined : 1)),
    ),
    ...section(output, 'Exit codes', EXIT_CODES),
    ...section(output, 'Environment', ENVIRONMENT),
  ]
    .join('\n')
    .trimEnd();
}

/** The help of a command. */
export function commandHelp(command: Command, output: Output): string {
  const options = Object.entries(command.options).map(([name, option]) => [optionWords(name, option), option.help] as const);
  return [
    `Usage: ${usageOf(command)}`,
    '',
    ...output.wrap(command.summary, 0),
    ...(command.details === undefined ? [] : output.wrap(command.details, 0)),
    '',
    ...section(output, 'Options', [...options, ['-h, --help', 'this help']]),
    ...examples(output, command.examples),
    ...section(output, 'Exit codes', EXIT_CODES),
  ]
    .join('\n')
    .trimEnd();
}

function section(output: Output, title: string, rows: readonly (readonly [string, string])[], isStacked = false): string[] {
  const indent = isStacked ? 6 : Math.max(...rows.map(([left]) => left.length)) + 4;
  return [
    output.style(`${title}:`, 'bold'),
    ...rows.flatMap(([left, right]) => {
      const [first = '', ...rest] = output.wrap(right, indent);
      const lines = isStacked ? [`  ${left}`, `${' '.repeat(indent)}${first}`] : [`  ${left}`.padEnd(indent) + first];
      return [...lines, ...rest.map((line) => `${' '.repeat(indent)}${line}`)];
    }),
    '',
  ];
}

function examples(output: Output, lines: readonly string[]): string[] {
  return [output.style('Examples:', 'bold'), ...lines.map((line) => `  dicom-status ${line}`), ''];
}
