import type { Emitter } from '../emitter.js';
import { associationSchemas } from './association.js';
import { commandLine } from './command-line.js';
import { conformanceStatement } from './conformance-statement.js';
import { enumSchemas } from './enums.js';
import { exceptionSchema } from './exception.js';
import { payloads } from './payloads.js';
import { responseSchema } from './response.js';

/** The JSON Schemas; those of the flat data stand beside the data. */
export const SCHEMAS: readonly Emitter[] = [enumSchemas, responseSchema, associationSchemas, exceptionSchema, payloads, conformanceStatement, commandLine];
