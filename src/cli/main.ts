#!/usr/bin/env node
import process from 'node:process';
import { EXIT } from './command.js';
import { run } from './run.js';

// A reader that has seen enough, such as head, is no error; a full disk is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  process.stderr.write(`dicom-status: the output cannot be written: ${error.message}\n`);
  process.exit(EXIT.usage);
});

process.exitCode = await run(process.argv.slice(2), process);
