import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeText, logAccuracy } from '../../bench/log-accuracy.js';
import { annotate, type Finding, type LogSource } from '../../src/text.js';
import { Recognizer } from '../../src/text/recognizer.js';
import { output } from '../support/output.js';

const LOGS = path.join(import.meta.dirname, '../fixtures/logs');

async function findingsIn(source: LogSource): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const finding of annotate(source)) findings.push(finding);
  return findings;
}

/** A finding in short, to compare. */
function shortly({ line, column, kind, code, context, text }: Finding): string {
  return JSON.stringify([line, column, kind, code, context, text]);
}

/** A finding as `finds` of a log form has it. */
function foundText({ kind, code, context }: Finding): string {
  return [context.service, codeText(kind, code)].filter((part) => part !== undefined).join(' ');
}

/** Lines that tell the context in ways that no fixture has. */
const ODD_LOG = [
  '(0000,0100) US [32801]',
  '(0000,0900) US [43009]',
  'movescu: no answer',
  'Status: 0xA702',
  'GET /rs/instances?x=1 HTTP/1.1',
  'HTTP/1.1 400 Bad Request',
  'POST /rs/modality-performed-procedure-steps HTTP/1.1',
  'HTTP/1.1 409 Conflict',
].join('\n');

describe('annotate', () => {
  it.each(readdirSync(LOGS).filter((name) => name.endsWith('.txt')))('finds what stands in %s, and nothing else', async (name) => {
    const table = readFileSync(path.join(LOGS, name.replace('.txt', '.expected.tsv')), 'utf8');
    const { needed, found, inContext, right, remarks } = logAccuracy(table, await findingsIn(readFileSync(path.join(LOGS, name))));
    expect(remarks).toEqual([]);
    expect([found, inContext, right]).toEqual([needed, needed, needed]);
  });

  it.each(output.model.logForms.map((form) => [form.example, form] as const))('reads %s', async (example, { kind, finds, part }) => {
    const [finding] = await findingsIn(kind === 'http' ? `GET /dicom-web/studies/1.2.3 \n${example}` : example);
    if (part === true) expect(finding).toBeUndefined();
    else expect(finding === undefined ? undefined : [finding.kind, foundText(finding)]).toEqual([kind, finds]);
  });

  it.each([
    'port 42752 of host1, 43264 bytes in 272 ms',
    '[20487]: process 45056 started at 12:34:56.290',
    '(0008,0018) UI [1.2.276.0.7230010.3.1.4.42752] # 32, 1 SOPInstanceUID',
    '00000a70  a7 00 c0 00 01 10 01 22  fe 00 b0 07 a9 00 c5 02  |........|',
    'sha256 a700c00001220110fe00b007a900c502',
    'Serial number A7020110, lot C000',
    'error 0x80070005 in module 0x0122',
    'HTTP/1.1 409 Conflict',
  ])('finds nothing in: %s', async (line) => {
    expect(await findingsIn(line)).toEqual([]);
  });

  it('finds the same in whatever parts a log comes, with any end of line', async () => {
    const log = readFileSync(path.join(LOGS, '01-dcm4che-scu.txt'));
    const whole = (await findingsIn(log)).map(shortly);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(log.length), { maxLength: 40 }), async (cuts) => {
        const bounds = [0, ...cuts.sort((left, right) => left - right), log.length];
        const parts = bounds.slice(1).map((end, index) => log.subarray(bounds[index], end));
        expect((await findingsIn(parts)).map(shortly)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
    expect((await findingsIn(log.toString('latin1').replaceAll('\n', '\r\n'))).map(shortly)).toEqual(whole);
  });

  it.each([
    ...readdirSync(LOGS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(path.join(LOGS, name), 'latin1')),
    ODD_LOG,
  ])('skips no line that tells something', async (log) => {
    const recognizer = new Recognizer();
    const read = log.split('\n').flatMap((line, index) => recognizer.read(line, index + 1, (start, end) => line.slice(start, end)));
    const places = (found: readonly Finding[]): string[] =>
      found.map(({ line, column, kind, code, context }) => JSON.stringify([line, column, kind, code, context]));
    expect(places(await findingsIn(Buffer.from(log, 'latin1')))).toEqual(places(read));
  });

  it('reads a very long line in pieces, in whatever parts it comes', async () => {
    const log = Buffer.from(
      `${'x'.repeat(2_000_000)} I: Received Store Response (Unknown Status: 0xb123)${'y'.repeat(1_500_000)}\nI: Received Echo Response (Success)\n`,
    );
    const parts = Array.from({ length: Math.ceil(log.length / 70_000) }, (_, index) => log.subarray(index * 70_000, (index + 1) * 70_000));
    for (const source of [log, parts]) {
      const found = await findingsIn(source);
      expect(found.map(({ line, column, code }) => [line, column, code])).toEqual([
        [1, 2_000_030, 0xb123],
        [2, 28, 0],
      ]);
    }
  });

  it('counts columns in bytes, and keeps the text as it stands', async () => {
    const [finding] = await findingsIn('Müller: \x1b[31mI: Received Store Response (Unknown Status: 0xb123)\x1b[0m');
    expect([finding?.column, finding?.text]).toEqual([43, 'Unknown Status: 0xb123']);
  });

  it('takes the SOP Class by its UID or name, until the association ends', async () => {
    const request = (name: string): string => `D: Affected SOP Class UID : ${name}\nI: Received Store Response (Refused: OutOfResources)\n`;
    const [byName, byUID, after] = await findingsIn(
      `${request('CTImageStorage')}${request('1.2.840.10008.5.1.4.1.1.4')}I: Releasing Association\nI: Received Store Response (Refused: OutOfResources)\n`,
    );
    expect(byName?.context.sopClass).toBe('1.2.840.10008.5.1.4.1.1.2');
    expect(byUID?.context.sopClass).toBe('1.2.840.10008.5.1.4.1.1.4');
    expect(after?.context).toEqual({ service: 'C-STORE' });
  });

  it.each([
    ['PUT /dicom-web/workitems/1.2.3/state HTTP/1.1', 'Change Workitem State Transaction'],
    ['curl -X POST https://host/dicom-web/workitems?1.2.3', 'Create Workitem Transaction'],
    ['GET /dicom-web/workitems?ScheduledProcedureStepStartDateTime=2026 HTTP/1.1', 'Search Transaction'],
    ['curl -F file=@a.dcm https://host/dicom-web/studies', 'STOW-RS'],
    ['GET /dicom-web/studies/1.2.3/series/4.5/instances HTTP/1.1', 'QIDO-RS'],
    ['GET /dicom-web/studies/1.2.3/metadata HTTP/1.1', 'WADO-RS'],
    ['curl "https://host/wado?requestType=WADO&studyUID=1.2"', 'WADO-URI'],
  ])('takes the transaction from a request: %s', async (request, transaction) => {
    const [finding] = await findingsIn(`${request}\nHTTP/1.1 409 Conflict\n`);
    expect([finding?.kind, finding?.context.transaction]).toEqual(['http', transaction]);
  });

  it('throws for no bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        await findingsIn(bytes);
      }),
    );
    await expect(findingsIn('\n'.repeat(10))).resolves.toEqual([]);
    await expect(findingsIn('')).resolves.toEqual([]);
  });

  it('reads a log without line ends in parts', async () => {
    const [finding, ...others] = await findingsIn(['x'.repeat(3_000_000), '\nI: Received Echo Response (Success)']);
    expect([finding?.line, finding?.code, others]).toEqual([2, 0, []]);
  });
});
