import type { Command, Option } from '../../../src/cli/command.js';
import { COMMANDS, EXPLAIN } from '../../../src/cli/commands.js';
import type { ResolvedModel } from '../../model.js';
import { bannerOf } from '../banner.js';
import type { EmittedFile, Emitter } from '../emitter.js';

const HEAD = `# ${bannerOf('src/cli/commands.ts')}`;

/** The values that a shell offers for an option: words without blanks. */
type Values = (option: Option) => readonly string[];

/** Completions for bash, zsh and fish. Names of schemas, which are many, are left to `dicom-status list schemas`. */
export const completions: Emitter = {
  id: 'cli/completions',
  emit({ model }) {
    const values = valuesOf(model);
    return [bash(values), zsh(values), fish(values)];
  },
};

function valuesOf({ dimseServices, serviceClasses, implementations, web, reasons }: ResolvedModel): Values {
  const known: Readonly<Record<NonNullable<Option['completes']>, readonly string[]>> = {
    services: dimseServices.map(({ name }) => name),
    'service-classes': serviceClasses.map(({ annex }) => annex),
    implementations: implementations.map(({ id }) => id),
    transactions: [...new Set(web.transactions.flatMap(({ acronym }) => acronym ?? []))],
    'reason-places': [...new Set(reasons.map(({ context }) => context))],
  };
  return ({ completes }) => (completes === undefined ? [] : known[completes]);
}

/** Every option that takes known values, once. */
function optionsWithValues(values: Values): [name: string, words: readonly string[]][] {
  const all = COMMANDS.flatMap(({ options }) => Object.entries(options)).map(([name, option]) => [name, values(option)] as const);
  return [...new Map(all.filter(([, words]) => words.length > 0)).entries()];
}

function flags({ options }: Command): string[] {
  return [...Object.entries(options).flatMap(([name, { short }]) => [`--${name}`, ...(short === undefined ? [] : [`-${short}`])]), '--help'];
}

function bash(values: Values): EmittedFile {
  const text = `${HEAD}
_dicom_status() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} options files=
  case $previous in
${optionsWithValues(values)
  .map(([name, words]) => `    --${name}) COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current")); return ;;`)
  .join('\n')}
  esac
  case \${COMP_WORDS[1]} in
${COMMANDS.filter((command) => command !== EXPLAIN)
  .map((command) => `    ${command.name}) options='${flags(command).join(' ')}'${command.takes === undefined ? '' : ' files=yes'} ;;`)
  .join('\n')}
    *) options='${flags(EXPLAIN).join(' ')} --version' ;;
  esac
  if [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W '${COMMANDS.map(({ name }) => name).join(' ')}' -- "$current"))
  elif [[ -n $files ]]; then COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _dicom_status dicom-status
`;
  return { path: 'completions/dicom-status.bash', text };
}

function zsh(values: Values): EmittedFile {
  const quoted = (words: string): string => words.replace(/[[\]:\\]/g, '\\$&').replace(/'/g, `'\\''`);
  const argument = ([name, option]: readonly [string, Option]): string => {
    const words = values(option);
    const action = option.type === 'boolean' ? '' : `:${quoted(option.value ?? 'value')}:${words.length === 0 ? '' : `(${words.join(' ')})`}`;
    const names = option.short === undefined ? `'--${name}` : `{-${option.short},--${name}}'`;
    return `${names}[${quoted(option.help)}]${action}'`;
  };
  const text = `#compdef dicom-status
${HEAD}
local -a commands
commands=(
${COMMANDS.map(({ name, summary }) => `  '${quoted(name)}:${summary.replace(/'/g, `'\\''`)}'`).join('\n')}
)
if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
  _describe command commands
  return
fi
case $words[2] in
${COMMANDS.map(
  (command) =>
    `  ${command === EXPLAIN ? '*' : command.name}) _arguments ${[...Object.entries(command.options).map(argument), "'--help[this help]'", command.takes === undefined ? "'*:word:'" : "'*:file:_files'"].join(' ')} ;;`,
)
  .sort((left, right) => Number(left.startsWith('  *')) - Number(right.startsWith('  *')))
  .join('\n')}
esac
`;
  return { path: 'completions/_dicom-status', text };
}

function fish(values: Values): EmittedFile {
  const quoted = (words: string): string => `'${words.replace(/[\\']/g, '\\$&')}'`;
  const names = COMMANDS.map(({ name }) => name).join(' ');
  const lines = COMMANDS.flatMap((command) => {
    const when = command === EXPLAIN ? `not __fish_seen_subcommand_from ${names}` : `__fish_seen_subcommand_from ${command.name}`;
    const options = Object.entries(command.options).map(([name, option]) => {
      const words = values(option);
      const value = option.type === 'boolean' ? '' : words.length === 0 ? ' -r' : ` -x -a ${quoted(words.join(' '))}`;
      return `complete -c dicom-status -n ${quoted(when)} -l ${name}${option.short === undefined ? '' : ` -s ${option.short}`}${value} -d ${quoted(option.help)}`;
    });
    const files = command.takes === undefined ? [] : [`complete -c dicom-status -n ${quoted(when)} -F`];
    return [`complete -c dicom-status -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`, ...options, ...files];
  });
  return {
    path: 'completions/dicom-status.fish',
    text: `${[HEAD, 'complete -c dicom-status -f', "complete -c dicom-status -l help -s h -d 'this help'", ...lines].join('\n')}\n`,
  };
}
