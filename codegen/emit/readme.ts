import { BANNER } from './banner.js';
import type { Emitter } from './emitter.js';

const TEXT = `<!-- ${BANNER} -->

# generated/

Everything here is made from \`spec/dicom-status.json\` by \`npm run generate\`; nothing else writes here.

| Folder | What | For whom |
| --- | --- | --- |
| \`typescript/\` | enums with their guards, constants, types, and the rows as plain records; \`src/\` imports them, and both are bundled into \`dist/\` | users of the npm package |
| \`schema/\` | JSON Schemas (draft 2020-12): one for each enum, any Status Code, a whole DIMSE response, rejections, exceptions, store responses, conformance statements, and each file of \`json/\` | who validates logs, fixtures, messages |
| \`json/\` | flat records, one on a line, numbers and hexadecimal | every other language |
| \`json/vectors/\` | [inputs and the right answers](json/vectors/README.md) of every function; not in the npm package | who tests another toolkit or language |
| \`openapi/\` | response objects for OpenAPI 3.1, one for each DICOMweb transaction and status | who describes a DICOMweb server |
| \`man/\`, \`completions/\` | the man page of the command line, and completions for bash, zsh and fish | who uses \`dicom-status\` in a shell |
| \`docs/\` | [tables to read](docs/README.md), cross-linked | who has a code before them |

Packages for other languages, under \`packages/\`: in each the files with our banner are made here too, and the others are written by
hand. [Constants in every language](docs/constants.md).

| Package | Made here | For whom |
| --- | --- | --- |
| \`packages/python/\` | \`src/dicom_status/tables/\` | Python 3.9 or later, pynetdicom and pynetdicom2 |
| \`packages/java/\` | \`src/generated/java/\` | Java 17 or later |
| \`packages/csharp/\` | \`src/Generated/\` | C#, netstandard2.0 |
| \`packages/c/\`, \`packages/cpp/\` | \`include/dicom_status/\` | C11, C++17, DCMTK |
| \`packages/rust/\` | \`src/generated/\` | Rust 1.82 or later, \`no_std\` |
| \`packages/go/\` | \`*_generated.go\` | Go 1.22 or later |
| \`packages/sql/\` | \`*.csv\`, \`dicom_status.sql\` | DuckDB, Spark, PostgreSQL, SQLite |
`;

/** What each folder of \`generated/\` is for. */
export const readme: Emitter = {
  id: 'readme',
  emit() {
    return [{ path: 'README.md', text: TEXT }];
  },
};
