import { c } from './c/index.js';
import { cpp } from './cpp/index.js';
import { completions } from './cli/completions.js';
import { manPage } from './cli/man.js';
import { csharp } from './csharp/index.js';
import { DOCS } from './docs/index.js';
import type { Emitter } from './emitter.js';
import { java } from './java/index.js';
import { go } from './go/index.js';
import { data } from './json/index.js';
import { openapiResponses } from './openapi/responses.js';
import { python } from './python/index.js';
import { readme } from './readme.js';
import { rust } from './rust/index.js';
import { SCHEMAS } from './schema/index.js';
import { sql } from './sql/index.js';
import { TYPESCRIPT } from './typescript/index.js';
import { vectors } from './vectors/index.js';

/** Every target. */
export const EMITTERS: readonly Emitter[] = [
  ...TYPESCRIPT,
  ...SCHEMAS,
  data,
  vectors,
  openapiResponses,
  ...DOCS,
  manPage,
  completions,
  python,
  java,
  csharp,
  c,
  cpp,
  rust,
  go,
  sql,
  readme,
];
