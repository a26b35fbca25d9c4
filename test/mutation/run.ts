import { parseArgs } from 'node:util';
import { mutateFacts } from './facts.js';

const { values } = parseArgs({ options: { count: { type: 'string', default: '20' }, seed: { type: 'string', default: '1' } } });

process.exitCode = await mutateFacts({ count: Number(values.count), seed: Number(values.seed) });
