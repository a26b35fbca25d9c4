import { TERMINAL } from '../terminal.js';
import { runStandard } from './command-line.js';

process.exitCode = await runStandard(process.cwd(), process.argv.slice(2), TERMINAL);
