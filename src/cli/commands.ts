import type { Command, Option } from './command.js';

const JSON_OUTPUT = { json: { type: 'boolean', help: 'print JSON, for programs' } } as const satisfies Record<string, Option>;

const CONTEXT = {
  service: { type: 'string', value: 'NAME', help: 'the DIMSE service of the response, such as C-MOVE', completes: 'services' },
  'sop-class': { type: 'string', value: 'UID|NAME', help: 'the SOP Class of the response, by its UID or name' },
  'service-class': { type: 'string', value: 'NAME', help: 'the service class, by its name or its annex of PS3.4', completes: 'service-classes' },
  implementation: { type: 'string', value: 'NAME', help: 'the product or toolkit whose own codes go first, such as pynetdicom', completes: 'implementations' },
  transaction: { type: 'string', value: 'NAME', help: 'the DICOMweb transaction of an HTTP status, such as STOW-RS', completes: 'transactions' },
} as const satisfies Record<string, Option>;

/** The command that needs no name: whatever is not a command is a text to explain. */
export const EXPLAIN: Command = {
  name: 'explain',
  summary: 'Explain a status, a rejection, an abort, an HTTP status, a reason, or a line of a log.',
  parameters: 'TEXT...',
  details: 'The word "explain" may be left out. A code may be hexadecimal or decimal; a DIMSE service or a SOP Class may stand beside it.',
  options: { ...CONTEXT, ...JSON_OUTPUT },
  examples: ['A702 --service C-MOVE', 'C-MOVE 0xb000', '0006:0317', '"Refused: OutOfResources"', '"Reject 1/1/7"', 'C211 --implementation pynetdicom'],
  load: () => import('./commands/explain.js'),
};

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  EXPLAIN,
  {
    name: 'reject',
    summary: 'Explain the rejection of an association: result, source, reason.',
    parameters: 'RESULT SOURCE REASON',
    options: JSON_OUTPUT,
    examples: ['reject 1 1 7', 'reject calling-AE-title-not-recognized'],
    load: () => import('./commands/reject.js'),
  },
  {
    name: 'abort',
    summary: 'Explain the abort of an association: source and reason.',
    parameters: 'SOURCE [REASON]',
    options: JSON_OUTPUT,
    examples: ['abort 2 6', 'abort 0'],
    load: () => import('./commands/abort.js'),
  },
  {
    name: 'context',
    summary: 'Explain the result of a presentation context.',
    parameters: 'RESULT',
    options: JSON_OUTPUT,
    examples: ['context 3'],
    load: () => import('./commands/context.js'),
  },
  {
    name: 'http',
    summary: 'Explain an HTTP status of DICOMweb, in a transaction if it is named.',
    parameters: 'STATUS [TRANSACTION]',
    options: JSON_OUTPUT,
    examples: ['http 409 stow', 'http 204 UPS-RS', 'http 413'],
    load: () => import('./commands/http.js'),
  },
  {
    name: 'reason',
    summary: 'Explain a Failure Reason (0008,1197) or Warning Reason (0008,1196).',
    parameters: 'CODE',
    options: {
      in: { type: 'string', value: 'PLACE', help: 'store-instances, storage-commitment or media-creation', completes: 'reason-places' },
      warning: { type: 'boolean', help: 'it is a Warning Reason' },
      implementation: CONTEXT.implementation,
      ...JSON_OUTPUT,
    },
    examples: ['reason 0x0110 --in storage-commitment', 'reason 43264 --in store-instances', 'reason B007 --warning'],
    load: () => import('./commands/reason.js'),
  },
  {
    name: 'suboperations',
    summary: 'The final status of a retrieve by the counts of its sub-operations; with --status, whether they agree.',
    parameters: '',
    options: {
      completed: { type: 'string', value: 'N', help: 'Number of Completed Sub-operations' },
      failed: { type: 'string', value: 'N', help: 'Number of Failed Sub-operations' },
      warning: { type: 'string', value: 'N', help: 'Number of Warning Sub-operations' },
      remaining: { type: 'string', value: 'N', help: 'Number of Remaining Sub-operations' },
      canceled: { type: 'boolean', help: 'the retrieve was canceled' },
      service: { type: 'string', value: 'NAME', help: 'C-MOVE (unless it is given) or C-GET' },
      status: { type: 'string', value: 'CODE', help: 'the status that was answered: check it against the counts' },
      ...JSON_OUTPUT,
    },
    examples: ['suboperations --completed 3 --failed 1', 'suboperations --completed 0 --failed 4 --warning 0 --status 0xB000'],
    load: () => import('./commands/suboperations.js'),
  },
  {
    name: 'list',
    summary: 'List statuses, or the names that options take.',
    parameters: '[WHAT]',
    details:
      'WHAT is statuses (unless it is given), services, service-classes, sop-classes, transactions, implementations, conditions, discrepancies or schemas.',
    options: {
      service: CONTEXT.service,
      'service-class': CONTEXT['service-class'],
      category: { type: 'string', value: 'NAME', help: 'Success, Pending, Cancel, Warning or Failure' },
      ...JSON_OUTPUT,
    },
    examples: ['list --service C-MOVE', 'list --category Warning --service-class Storage', 'list implementations', 'list sop-classes'],
    load: () => import('./commands/list.js'),
  },
  {
    name: 'search',
    summary: 'Search statuses, reasons, rejections and conditions by words of their meaning, or of what products say.',
    parameters: 'WORDS...',
    options: { limit: { type: 'string', value: 'N', help: 'how many to show (10)' }, ...JSON_OUTPUT },
    examples: ['search move destination', 'search certificate expired --limit 3'],
    load: () => import('./commands/search.js'),
  },
  {
    name: 'changes',
    summary: 'What changed in the standard, of one edition or all, and what later editions change that was not read.',
    parameters: '[EDITION]',
    options: JSON_OUTPUT,
    examples: ['changes 2025c', 'changes'],
    load: () => import('./commands/changes.js'),
  },
  {
    name: 'check',
    summary: 'Check a JSON file, or each line of a JSON Lines file, with one of the JSON Schemas of this package.',
    parameters: 'FILE',
    takes: 'files',
    options: { schema: { type: 'string', value: 'NAME', help: 'the name of the schema, such as dimse-response' }, ...JSON_OUTPUT },
    examples: ['check response.json --schema dimse-response'],
    load: () => import('./commands/check.js'),
  },
  {
    name: 'conformance',
    summary: 'Check the status code tables of a filled-in conformance statement (JSON, schema conformance-statement).',
    parameters: 'FILE',
    takes: 'files',
    options: JSON_OUTPUT,
    examples: ['conformance statement.json'],
    load: () => import('./commands/conformance.js'),
  },
  {
    name: 'store-response',
    summary: 'Explain the body of a Store Instances response (STOW-RS), JSON or XML: what became of each instance.',
    parameters: 'FILE',
    takes: 'files',
    options: {
      status: { type: 'string', value: 'N', help: 'the HTTP status of the response' },
      sent: { type: 'string', value: 'N', help: 'how many instances were sent' },
      implementation: CONTEXT.implementation,
      ...JSON_OUTPUT,
    },
    examples: ['store-response body.json --status 409', 'store-response body.xml --status 202 --sent 2'],
    load: () => import('./commands/store-response.js'),
  },
  {
    name: 'annotate',
    summary: 'Print a log with a short explanation after each line that carries a status, a rejection or the like.',
    parameters: '[FILE...]',
    takes: 'files',
    details:
      'Without a file, or for -, it reads standard input. Files may be compressed with gzip. The lines of the log are printed as they are, byte for byte.',
    options: {
      follow: { type: 'boolean', short: 'f', help: 'go on with what is written to the file, until it is interrupted' },
      only: { type: 'boolean', help: 'print only the lines that carry something' },
      summary: { type: 'boolean', help: 'print a table of what was found instead, the worst first' },
      json: { type: 'boolean', help: 'print one JSON object for each finding; with --summary, one list' },
    },
    examples: ['annotate storescu.log', 'annotate --summary storescu.log pacs.log.gz', 'annotate -f storescu.log --only'],
    load: () => import('./commands/annotate.js'),
  },
];
