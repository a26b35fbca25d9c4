import type { Command } from '../../../src/cli/command.js';
import { COMMANDS } from '../../../src/cli/commands.js';
import { ENVIRONMENT, EXIT_CODES, optionWords, usageOf } from '../../../src/cli/help.js';
import { bannerOf } from '../banner.js';
import type { Emitter } from '../emitter.js';

/** The page of `man dicom-status`, from what the help says. */
export const manPage: Emitter = {
  id: 'cli/man',
  emit() {
    const lines = [
      `.\\" ${bannerOf('src/cli/commands.ts')}`,
      '.TH DICOM\\-STATUS 1',
      '.SH NAME',
      'dicom\\-status \\- every DICOM status, what it means and what to check',
      '.SH SYNOPSIS',
      ...COMMANDS.flatMap((command, index) => [...(index === 0 ? [] : ['.br']), text(usageOf(command))]),
      '.SH DESCRIPTION',
      text(
        'Explains statuses of DICOM messages, rejections and aborts of associations, results of presentation contexts, HTTP statuses and reasons of DICOMweb, and conditions in logs of DCMTK, with citations of the standard.',
      ),
      '.SH COMMANDS',
      ...COMMANDS.flatMap(commandLines),
      '.SH EXIT STATUS',
      ...EXIT_CODES.flatMap(([code, meaning]) => paragraph(code, meaning)),
      '.SH ENVIRONMENT',
      ...ENVIRONMENT.flatMap(([name, meaning]) => paragraph(name, meaning)),
      '.SH EXAMPLES',
      ...COMMANDS.flatMap(({ examples }) => examples).flatMap((example) => ['.PP', '.nf', text(`dicom-status ${example}`), '.fi']),
    ];
    return [{ path: 'man/dicom-status.1', text: `${lines.join('\n')}\n` }];
  },
};

function commandLines(command: Command): string[] {
  const { summary, details, options } = command;
  return [
    `.SS ${text(command.name)}`,
    text(summary),
    ...(details === undefined ? [] : [text(details)]),
    ...Object.entries(options).flatMap(([name, option]) => paragraph(optionWords(name, option), option.help)),
  ];
}

function paragraph(term: string, meaning: string): string[] {
  return ['.TP', `.B ${text(term)}`, text(meaning)];
}

/** A text as roff has it: no line begins a request, and a hyphen stays one. */
function text(words: string): string {
  return words
    .replace(/\\/g, '\\\\')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/, '\\&$1');
}
