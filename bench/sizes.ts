/**
 * How many bytes an import adds to a bundle, and how long importing takes, beside peers: the tables of README.md.
 *
 *     npm run bench:sizes
 */
import { markdownTable } from 'markdown-table';
import { importTime, PEERS, PROGRAMS, sizeByRolldown, sizeOf } from './measure.js';

const sizes = await Promise.all(
  Object.entries({ ...PROGRAMS, ...PEERS }).map(async ([name, program]) => {
    const { minified, gzip, brotli } = await sizeOf(program);
    const other = await sizeByRolldown(program);
    return [name, ...[minified, gzip, brotli, other.minified, other.gzip, other.brotli].map(String)];
  }),
);
console.log(markdownTable([['What is imported', 'Minified', 'gzip', 'brotli', 'Minified, rolldown', 'gzip, rolldown', 'brotli, rolldown'], ...sizes]));

const entries = ['', '/constants', '/implementations', '/association', '/errors', '/web', '/web-xml', '/crosswalks', '/response', '/conformance', '/text'].map(
  (entry) => `dicom-status${entry}`,
);
const times = [...entries, 'statuses', 'http-status-codes', 'dcmjs-dimse'].map((name) => [name, importTime(name).toFixed(1)]);
console.log(`\n${markdownTable([['Import', 'ms over an empty module'], ...times])}`);
