import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.js';
import { blocksOf } from '../support/examples.js';
import { emitted } from '../support/output.js';
import { ROOT } from '../support/repository.js';
import { installed } from '../support/installed.js';

interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

const LOGS = path.join(ROOT, 'test/fixtures/logs');
const LOG = '02-dcmtk370-verbose.txt';

/** Runs the program of the installed package, as a shell would. */
function dicomStatus(
  args: readonly string[],
  { input = '', env = {}, cwd = installed() }: { readonly input?: string | Buffer; readonly env?: Record<string, string>; readonly cwd?: string } = {},
): Ended {
  const bin = path.join(installed(), 'node_modules/.bin/dicom-status');
  const { status, stdout, stderr } = spawnSync(bin, args, { cwd, encoding: 'utf8', input, env: { PATH: process.env.PATH, ...env } });
  return { status, out: stdout, error: stderr };
}

/** The words of a line of a shell: blanks part them, quotes keep them together. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function write(name: string, content: string | Buffer): void {
  writeFileSync(path.join(installed(), name), content);
}

beforeAll(() => {
  const failed = { '00081155': { vr: 'UI', Value: ['2.25.1'] }, '00081197': { vr: 'US', Value: [272] } };
  write('response.json', '{ "service": "C-STORE", "Status": 42752, "ErrorComment": "disk full" }');
  write('statement.json', '{ "tables": [] }');
  write('body.json', JSON.stringify({ '00081198': { vr: 'SQ', Value: [failed] } }));
  write(
    'body.xml',
    '<NativeDicomModel><DicomAttribute tag="00081199" vr="SQ"><Item number="1"><DicomAttribute tag="00081155" vr="UI"><Value number="1">2.25.1</Value></DicomAttribute></Item></DicomAttribute></NativeDicomModel>',
  );
  write('storescu.log', readFileSync(path.join(LOGS, LOG)));
  write('pacs.log.gz', gzipSync(readFileSync(path.join(LOGS, '06-orthanc-verbose.txt'))));
});

/** What the examples that find a fault end with. */
const FAULTY = new Map([['suboperations --completed 0 --failed 4 --warning 0 --status 0xB000', 1]]);
const examples = COMMANDS.flatMap(({ name, options, examples: lines }) => lines.map((line) => ({ name, line, isJSON: 'json' in options })));

/** The schema of what a command prints with --json. */
function schemaOf(name: string, line: string): string {
  if (name === 'changes') return 'changes';
  if (name === 'annotate') return line.includes('--summary') ? 'command-line-summary' : 'command-line-finding';
  return `command-line-${['suboperations', 'list', 'check', 'conformance', 'store-response'].includes(name) ? name : 'readings'}`;
}

describe('the examples of the help', () => {
  it.each(examples.filter(({ line }) => !line.includes('-f ')))('$line runs', ({ line }) => {
    const { status, out, error } = dicomStatus(shellWords(line));
    expect([status, error]).toEqual([FAULTY.get(line) ?? 0, '']);
    expect(out).not.toBe('');
  });

  it.each(examples.filter(({ line }) => !line.includes('-f ')))('$line --json prints what its schema says', ({ name, line }) => {
    const { out } = dicomStatus([...shellWords(line), '--json']);
    const schema = schemaOf(name, line);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(emitted(`schema/${schema}.schema.json`)) as object);
    const values = schema === 'command-line-finding' ? out.trimEnd().split('\n') : [out];
    for (const value of values) expect(validate(JSON.parse(value)), JSON.stringify(validate.errors)).toBe(true);
  });

  it('stand in the help of each command, which names every option', () => {
    for (const { name, options, examples: lines } of COMMANDS) {
      const { status, out } = dicomStatus(['help', name]);
      expect(status).toBe(0);
      for (const text of [...Object.keys(options).map((option) => `--${option}`), ...lines]) expect(out).toContain(text);
    }
    expect(dicomStatus(['--help']).out).toContain('Exit codes');
  });
});

describe('the session in the README', () => {
  const [session = ''] = blocksOf(readFileSync(path.join(ROOT, 'README.md'), 'utf8'), 'console');
  const calls = session.split(/^\$ npx dicom-status /m).slice(1);

  it.each(calls.map((call) => [call.split('\n')[0] ?? '', call] as const))('dicom-status %s prints what stands there', (line, call) => {
    const cwd = path.join(installed(), 'session');
    mkdirSync(cwd, { recursive: true });
    writeFileSync(
      path.join(cwd, 'storescu.log'),
      ['Requesting Association', 'Received Store Response (Refused: OutOfResources)', 'Releasing Association'].map((text) => `I: ${text}\n`).join('') +
        'F: Association Rejected:\nF: Result: Rejected Permanent, Source: Service User\nF: Reason: Called AE Title Not Recognized\n',
    );
    expect(dicomStatus(shellWords(line), { cwd })).toEqual({ status: 0, out: call.slice(line.length + 1), error: '' });
  });

  it('is there', () => {
    expect(calls).toHaveLength(2);
  });
});

describe('what is explained', () => {
  it.each([
    [
      ['A801', '--service', 'C-MOVE'],
      ['0xA801 (43009) Failure: Refused: Move Destination unknown', 'PS3.4 Table C.4-2'],
    ],
    [['42754'], ['0xA702 (42754) Failure', 'Final yes, no further response follows', '--service C-MOVE', '--service C-STORE', '--service C-GET']],
    [
      ['A900H', '--sop-class', 'CT Image Storage'],
      ['Error: Data Set does not match SOP Class', 'B.2-1'],
    ],
    [['FF01', '--service', 'cfind'], ['no, more responses follow']],
    [
      ['reject', '1', '1', '7'],
      ['called-AE-title-not-recognized', 'PS3.8'],
    ],
    [
      ['http', '409', 'stow'],
      ['HTTP 409 Failure', 'Store Transaction'],
    ],
    [['C-STORE', 'C211', '--implementation', 'pynetdicom'], ['evt.EVT_C_STORE']],
    [
      ['A702', '--sop-class', '1.2.3', '--service', 'C-MOVE'],
      ['Unable to perform sub-operations', 'Note'],
    ],
    [
      ['store-response', 'body.json', '--status', '409'],
      ['nothing stored', '0x0110'],
    ],
  ])('%j', (args, texts) => {
    const { status, out } = dicomStatus(args);
    expect(status).toBe(0);
    for (const text of texts) expect(out.replace(/\s+/g, ' ')).toContain(text);
  });

  it.each([
    [['D000'], /does not|is not a Status Code that the standard allows/],
    [['move', 'destnation'], /Did you mean:\n {2}0xA801/],
    [['serch', 'x'], /the command search/],
    [['changes', '1999'], /No change is known/],
    [['search', 'xyzzyplugh'], /Nothing is found/],
  ])('and what is not, with exit code 1: %j', (args, text) => {
    const { status, out, error } = dicomStatus(args);
    expect([status, error]).toEqual([1, '']);
    expect(out).toMatch(text);
  });

  it.each([
    [[], /Usage/],
    [['--nonsense'], /'--nonsense'/],
    [['A702', '--service', 'C-FOO'], /"C-FOO" is not a service/],
    [['A702', '--sop-class', 'CTImagStorage'], /Did you mean CT Image Storage/],
    [['A702', '--implementation', 'pynetdicm'], /Did you mean pynetdicom/],
    [['reject', '1', '2', '3', '4'], /result, source, reason/],
    [['http', 'abc'], /whole number/],
    [['suboperations', '--completed', '-1'], /--completed/],
    [['suboperations', '--completed', 'x'], /--completed is "x"/],
    [['check', 'response.json'], /--schema is missing/],
    [['check', 'response.json', '--schema', 'dimse-respons'], /Did you mean dimse-response/],
    [['check', 'nowhere.json', '--schema', 'dimse-response'], /nowhere.json cannot be read: there is no such file/],
    [['check', 'storescu.log', '--schema', 'dimse-response'], /storescu.log is not JSON/],
    [['annotate', 'nowhere.log'], /nowhere.log cannot be read/],
    [['annotate', '.'], /it is a folder/],
    [['annotate', '-f'], /--follow takes one file/],
  ])('and wrong usage, with exit code 2: %j', (args, text) => {
    const { status, out, error } = dicomStatus(args);
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(text);
    expect(error).not.toContain('    at ');
  });

  it('says where a value fails its schema', () => {
    write('wrong.jsonl', '{"service":"C-STORE","Status":0}\n{"service":"C-STORE","Status":65280}\n');
    const { status, out } = dicomStatus(['check', 'wrong.jsonl', '--schema', 'dimse-response']);
    expect(status).toBe(1);
    expect(out).toMatch(/^wrong.jsonl:2 \/Status: 65280 /);
  });
});

describe('colors', () => {
  it.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '0' }, false],
    [{ NO_COLOR: '1' }, false],
  ])('with %j where no terminal is: %s', (env, isColored) => {
    expect(dicomStatus(['A702'], { env }).out.includes('\u001b[')).toBe(isColored);
  });
});

describe('annotate', () => {
  const isOurs = (line: string): boolean => line.startsWith('   => ');

  it.each(readdirSync(LOGS).filter((name) => name.endsWith('.txt')))('leaves the lines of %s as they are', (name) => {
    const log = readFileSync(path.join(LOGS, name));
    const { stdout } = spawnSync(path.join(installed(), 'node_modules/.bin/dicom-status'), ['annotate', path.join(LOGS, name)]);
    const kept = stdout
      .toString('latin1')
      .split('\n')
      .filter((line) => !isOurs(line))
      .join('\n');
    expect(kept).toBe(log.toString('latin1'));
  });

  it('reads files, standard input and gzip alike', () => {
    const log = readFileSync(path.join(LOGS, LOG));
    const { out } = dicomStatus(['annotate', 'storescu.log']);
    expect(dicomStatus(['annotate'], { input: log }).out).toBe(out);
    expect(dicomStatus(['annotate', '-'], { input: gzipSync(log) }).out).toBe(out);
    expect(dicomStatus(['annotate', '--only', 'storescu.log']).out.split('\n').length).toBeLessThan(out.split('\n').length);
  });

  it('says what ends early', () => {
    write('short.gz', gzipSync(readFileSync(path.join(LOGS, LOG))).subarray(0, 300));
    expect(dicomStatus(['annotate', 'short.gz'])).toMatchObject({ status: 2, error: expect.stringContaining('short.gz cannot be read') as string });
  });

  it('ends a last line that has no end, and an empty log with exit code 1', () => {
    const { out } = dicomStatus(['annotate'], { input: 'I: Received Echo Response (Success)' });
    expect(out).toMatch(/^I: Received Echo Response \(Success\)\n {3}=> C-ECHO 0x0000 \(0\) Success/);
    expect(dicomStatus(['annotate'], { input: '' })).toEqual({ status: 1, out: '', error: '' });
  });

  it('is quiet when nobody reads on', () => {
    const command = `'${path.join(installed(), 'node_modules/.bin/dicom-status')}' annotate '${path.join(LOGS, '06-orthanc-verbose.txt')}' | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { encoding: 'utf8' });
    expect([stdout.split('\n').length, stderr]).toEqual([2, '']);
  });

  it('follows a file that grows, until it is interrupted', async () => {
    write('growing.log', 'I: Received Echo Response (Success)\n');
    const child = spawn(path.join(installed(), 'node_modules/.bin/dicom-status'), ['annotate', '-f', 'growing.log', '--json'], { cwd: installed() });
    let [out, error] = ['', ''];
    child.stderr.on('data', (part: Buffer) => (error += part.toString()));
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        out += part.toString();
        const lines = out.split('\n').length - 1;
        if (lines === 1) appendFileSync(path.join(installed(), 'growing.log'), 'I: Received Store Response (Unknown Status: 0xb123)\n');
        if (lines === 2) resolve();
      });
    });
    child.kill('SIGINT');
    expect([await ended, error]).toEqual([0, '']);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { code: number; line: number }).line),
    ).toEqual([1, 2]);
  });
});
