import { describe, expect, it } from 'vitest';
import { crosswalk, toProblem } from '../../src/crosswalks.js';
import { lookup } from '../../src/index.js';
import { emitted, output } from '../support/output.js';

describe('crosswalk', () => {
  it.each([
    ['http-to-dimse', 503, { service: 'C-STORE' }, { to: 0xa700, standardIsSilent: true }],
    ['http-to-dimse', 401, { service: 'C-STORE' }, { to: 0x0124, standardIsSilent: true }],
    ['http-to-dimse', 501, { service: 'C-FIND' }, { to: 0x0122, standardIsSilent: false }],
    ['http-to-dimse', 206, { service: 'C-MOVE' }, { to: 0xb000, standardIsSilent: false }],
    ['dimse-to-http', 0xb007, { service: 'C-STORE' }, { to: 202, standardIsSilent: true }],
    ['dimse-to-http', 0xa7f0, { service: 'C-STORE' }, { to: 503, standardIsSilent: true }],
    ['dimse-to-http', 0x0000, { service: 'C-FIND' }, { to: 200 }],
    ['store-status-to-reason', 0xa755, {}, { to: 0xa755, standardIsSilent: false }],
    ['store-status-to-reason', 0x0211, {}, { to: 0x0110 }],
    ['failure-reason-to-commitment', 0xa755, {}, { to: 0x0213 }],
    ['failure-reason-to-commitment', 0xc122, {}, { to: 0x0112 }],
    ['http-to-dimse', 503, { service: 'C-GET' }, { to: 0xa702 }],
    ['rejection-to-retry', 2, { service: 'C-STORE' }, { retry: 'later' }],
    ['store-status-to-reason', 0xc122, {}, { to: 0xc000 }],
    ['rejection-to-retry', 1, {}, { retry: 'after change', standardIsSilent: false }],
    ['rejection-to-retry', 2, {}, { retry: 'later', standardIsSilent: true }],
    ['http-to-dimse', 429, { service: 'C-STORE' }, { to: 0xa700, standardIsSilent: true }],
    ['http-to-dimse', 422, { service: 'C-FIND' }, { to: 0xa900, standardIsSilent: true }],
    ['http-to-dimse', 502, { service: 'C-MOVE' }, { to: 0xc000, standardIsSilent: true }],
    ['http-to-dimse', 504, { webService: 'STOW-RS' }, { to: 0xc000, standardIsSilent: true }],
    ['dimse-to-audit', 0x0000, {}, { to: 0, standardIsSilent: true }],
    ['dimse-to-audit', 0xb007, {}, { to: 0, standardIsSilent: true }],
    ['dimse-to-audit', 0x0107, {}, { to: 0, standardIsSilent: true }],
    ['dimse-to-audit', 0xc123, {}, { to: 8, standardIsSilent: true }],
    ['dimse-to-audit', 0x0213, {}, { to: 12, standardIsSilent: true }],
    ['dimse-to-audit', 0xfe00, {}, { to: 4, standardIsSilent: true }],
    ['http-to-audit', 204, {}, { to: 0, standardIsSilent: true }],
    ['http-to-audit', 429, {}, { to: 4, standardIsSilent: true }],
    ['http-to-audit', 418, {}, { to: 8, standardIsSilent: true }],
    ['http-to-audit', 503, {}, { to: 12, standardIsSilent: true }],
    ['dimse-to-fhir', 0x0112, {}, { issueType: 'not-found', severity: 'error', standardIsSilent: true }],
    ['dimse-to-fhir', 0xb000, {}, { issueType: 'informational', severity: 'warning' }],
    ['http-to-fhir', 429, {}, { issueType: 'throttled', severity: 'error' }],
    ['http-to-fhir', 299, {}, { issueType: 'informational', severity: 'information' }],
  ] as const)('%s of %i', (id, from, place, expected) => {
    expect(crosswalk(id, from, place)).toMatchObject({ crosswalk: id, from, ...expected });
  });

  it('says why where nothing fits', () => {
    const found = crosswalk('http-to-dimse', 409, { service: 'C-STORE' });
    expect(found?.to).toBeUndefined();
    expect(found?.why).toMatch(/reason of the instance/);
  });

  it('does not guess', () => {
    expect(crosswalk('http-to-dimse', 503)).toBeUndefined();
    expect(crosswalk('http-to-dimse', '503' as unknown as number, { service: 'C-STORE' })).toBeUndefined();
    expect(crosswalk('http-to-dimse', 418, { service: 'C-STORE' })).toBeUndefined();
    expect(crosswalk('rejection-to-retry', 3)).toBeUndefined();
  });

  it('leads to codes that the standard lists', () => {
    for (const { id, services = [], transaction, rows } of output.model.crosswalks.filter((candidate) => candidate.id === 'http-to-dimse')) {
      for (const { fromRange } of rows) {
        for (const service of services) {
          const { to } = crosswalk(id, fromRange.from, { service, transaction: transaction as 'Store Transaction' }) ?? {};
          if (to !== undefined) expect(lookup(to, { service }), `${service} ${String(to)}`).toMatchObject({ listed: true });
        }
      }
    }
  });

  it('is in the flat data, with who says it', () => {
    const rows = JSON.parse(emitted('json/crosswalks.json')) as { source: string; part: string | null }[];
    expect(rows.filter(({ source, part }) => (source === 'the standard is silent') !== (part === null))).toEqual([]);
    expect(rows.some(({ source }) => source === 'the standard')).toBe(true);
  });
});

describe('toProblem', () => {
  it.each([
    [0x0110, 'C-STORE', 500, 'Processing Failure'],
    [0xa755, 'C-STORE', 503, 'Refused: Out of resources'],
    [0x0124, 'C-FIND', 403, 'Refused: Not authorized'],
    [0xa801, 'C-MOVE', 500, 'Refused: Move Destination unknown'],
    [0x0112, 'N-GET', 500, 'No such SOP Instance'],
  ])('keeps 0x%i of a %s in HTTP %i', (code, service, status, title) => {
    const problem = toProblem(code, { service });
    expect(problem).toMatchObject({ status, title, dicomStatus: `0x${code.toString(16).toUpperCase().padStart(4, '0')}`, dimseService: service });
    expect(problem?.type).toMatch(/^https:\/\/dicom\.nema\.org\//);
    expect(problem?.detail).not.toBe('');
  });

  it('is only for failures', () => {
    for (const code of [0x0000, 0xb000, 0xff00, 0xfe00, 0x0107, 0xd000]) expect(toProblem(code, { service: 'C-STORE' })).toBeUndefined();
    expect(() => toProblem(-1)).toThrow(RangeError);
  });

  it('answers 500 where the DIMSE service is not known, and says that the standard is silent', () => {
    expect(toProblem(0xc123)).toMatchObject({ type: 'about:blank', status: 500, title: 'DICOM failure 0xC123', standardIsSilent: true });
  });
});
