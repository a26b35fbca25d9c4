import { runCodegen } from './command-line.js';
import { TERMINAL } from './terminal.js';

process.exitCode = await runCodegen(process.cwd(), process.argv.slice(2), TERMINAL);
