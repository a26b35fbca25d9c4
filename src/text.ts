export { annotate } from './text/annotate.js';
export type { LogSource } from './text/annotate.js';
export { search } from './text/search.js';
export type { SearchResult } from './text/search.js';
export { parse } from './text/parse.js';
export type { ParseContext, ParsedReading } from './text/parse.js';
export type { Answer, AnswerOfKind, Finding, Place, ReadCode, ReadContext, Reading, ReadingKind } from './text/findings.js';
