import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import {
  explainStoreResponse,
  httpClassOf,
  HTTPStatus,
  isStoreFailureReason,
  toStoreFailureReason,
  lookupReason,
  lookupWeb,
  StoreFailureReason,
} from '../../src/web.js';
import type { ReasonContext, WebService, WebTransaction } from '../../src/web.js';
import { explainStoreResponseXML, parseNativeDICOMModel } from '../../src/web-xml.js';
import { emitted, output } from '../support/output.js';
import { fixture } from '../support/repository.js';

const { transactions } = output.model.web;

// Typed by hand from PS3.18 2025c: service, transaction, code, category, phrase, beginning of the meaning, table, another edition.
const GOLDEN = `
DICOM Web Services | Retrieve Capabilities | 304 | Success | Not Modified | The user agent's current representation is up to date | 8.9.3-1
DICOM Web Services | Open Notification Connection | 101 | Success | Switching Protocols | The protocol was successfully changed to WebSocket. | 8.10.4-2
URI Service | Retrieve DICOM Instance | 200 | Success | OK | The Instance was successfully retrieved. | 9.4.3-1
URI Service | Retrieve DICOM Instance | 410 | Failure | Gone | The resource corresponding to the UIDs in the Query Parameters, once existed | 9.4.3-1
URI Service | Retrieve Rendered Instance | 400 | Failure | Bad Request | There was a problem with the request. | 9.5.3-1
Studies Service | Retrieve | 200 | Success | OK | The response payload contains representations for all | 10.4.3-1
Studies Service | Retrieve | 404 | Failure | Not Found | The Target Resource does not exist | 10.4.3-1
Studies Service | Retrieve | 406 | Failure | Not Acceptable | The origin server does not support any of the Acceptable Media Types | 10.4.3-1
Studies Service | Retrieve | 413 | Failure | Payload Too Large | The Target Resource is too large | 10.4.3-1
Studies Service | Store | 200 | Success | OK | The origin server successfully stored all Instances. | 10.5.3-1
Studies Service | Store | 202 | Success | Accepted | The origin server stored some of the Instances but warnings or failures exist | 10.5.3-1
Studies Service | Store | 400 | Failure | Bad Request | The origin server was unable to store any Instances due to bad syntax. | 10.5.3-1
Studies Service | Store | 409 | Failure | Conflict | The request was formed correctly but the origin server was unable to store | 10.5.3-1
Studies Service | Store | 415 | Failure | Unsupported Media Type | The origin server does not support the Media Type | 10.5.3-1
Studies Service | Search | 204 | Success | No Content | The search completed successfully, but there were zero results. | 10.6.3-1
Studies Service | Search | 413 | Failure | Payload Too Large | The search was too broad | 10.6.3-1
Worklist Service | Create Workitem | 201 | Success | Created | The Target Workitem was successfully added to the Worklist. | 11.4.3-1
Worklist Service | Create Workitem | 409 | Failure | Conflict | The Target Workitem already exists. | 11.4.3-1
Worklist Service | Retrieve Workitem | 404 | Failure | Not Found | The origin server has no knowledge of the Target Workitem. | 11.5.3-1
Worklist Service | Update Workitem | 410 | Failure | Gone | The Target Workitem once existed, but no longer exists. | 11.6.3-1
Worklist Service | Change Workitem State | 409 | Failure | Conflict | The request is inconsistent with the current state of the Target Workitem | 11.7.3-1
Worklist Service | Request Cancellation | 202 | Success | Accepted | The request was acknowledged by the origin server. | 11.8.3-1 | 2026a
Worklist Service | Request Cancellation | 409 | Failure | Conflict | The request cannot be performed due to a conflict | 11.8.3-1 | 2026a
Worklist Service | Search | 200 | Success | OK | The search completed successfully, and the matching results | 11.9.3-1 | 2026a
Worklist Service | Search | 413 | Failure | Payload Too Large | The size of the results exceeds the maximum payload size | 11.9.3-1 | 2026a
Worklist Service | Subscribe | 403 | Failure | Forbidden | The origin server understood the request but is refusing | 11.10.3-1
Worklist Service | Unsubscribe | 200 | Success | OK | The Subscription(s) were removed. | 11.11.3-1
Worklist Service | Suspend Global Subscription | 404 | Failure | Not Found | The target Subscription was not found. | 11.12.3-1
Non-Patient Instance Service | Retrieve | 406 | Failure | Unsupported Media Type | The origin server does not support any of the Acceptable Media Types. | 12.4.3-1
Non-Patient Instance Service | Store | 202 | Success | Accepted | The origin server successfully validated the request message | 12.5.3-1
Non-Patient Instance Service | Store | 409 | Failure | Conflict | The request could not be completed due to a conflict | 12.5.3-1
Non-Patient Instance Service | Search | 413 | Failure | Payload Too Large | The search was too broad | 12.6.3-1
Storage Commitment Service | Request | 409 | Failure | Conflict | The origin server cannot handle the storage commitment request because the provided | 13.4.3-1
Storage Commitment Service | Request | 503 | Failure | Service Unavailable | The origin server cannot handle the storage commitment request; | 13.4.3-1
Storage Commitment Service | Result Check | 404 | Failure | Not Found | The origin server cannot find the storage commitment request result | 13.5.3-1
Storage Commitment Service | Result Check | 410 | Failure | Gone | The origin server can no longer provide | 13.5.3-1
Modality Scheduled Procedure Step Service | Search | 204 | Success | No Content | The origin server has no matching results. | 14.4.3-1 | 2025e
Modality Scheduled Procedure Step Service | Search | 413 | Failure | Payload Too Large | The origin server cannot return the results | 14.4.3-1 | 2025e
Modality Performed Procedure Step Service | Create | 201 | Success | Created | The origin server has created the requested | 15.4.3-1 | 2025e
Modality Performed Procedure Step Service | Create | 409 | Failure | Conflict | The origin server cannot create the target | 15.4.3-1 | 2025e
Modality Performed Procedure Step Service | Update | 410 | Failure | Gone | The origin server knows that the target | 15.5.3-1 | 2025e
Modality Performed Procedure Step Service | Update | 503 | Failure | Service Unavailable | The origin server cannot handle the creation | 15.5.3-1 | 2025e
Modality Performed Procedure Step Service | Retrieve | 200 | Success | OK | The origin server returned the target | 15.6.3-1 | 2025e
`;

describe('lookupWeb', () => {
  it.each(
    GOLDEN.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s, %s: %s', (service = '', transaction = '', code = '', category = '', phrase = '', meaning = '', table = '', edition = '2025c') => {
    const found = lookupWeb(Number(code), { service: service as WebService, transaction: `${transaction} Transaction` as WebTransaction });
    expect(found).toMatchObject({ code: Number(code), category, phrase, scope: 'transaction', listed: true, service });
    expect(found?.meaning?.startsWith(meaning)).toBe(true);
    expect(found?.citations).toEqual([expect.objectContaining({ part: 'PS3.18', table, edition })]);
  });

  // Typed by hand from PS3.18 2024e and 2025c.
  it.each([
    [206, undefined, undefined, 'Partial Content', 'general', '2024e'],
    [206, 'Studies Service', 'Retrieve Transaction', 'Partial Content', 'transaction', '2024e'],
    [206, 'Worklist Service', 'Search Transaction', 'Partial Content', 'transaction', '2024e'],
    [204, 'Worklist Service', 'Search Transaction', 'No Content', 'transaction', '2025e'],
  ] as const)('knows %i of %s %s as gone', (code, service, transaction, phrase, scope, until) => {
    expect(lookupWeb(code, { service, transaction })).toMatchObject({ category: 'Success', phrase, scope, listed: false, until });
  });

  // Typed by hand from PS3.18 2025c, Table 8.5-1.
  it.each([
    [200, 'Success', 'OK'],
    [201, 'Success', 'Created'],
    [202, 'Success', 'Accepted'],
    [203, 'Success', 'Non-Authoritative Information'],
    [204, 'Success', 'No-Content'],
    [205, 'Success', 'Reset Content'],
    [301, 'Redirection', 'Moved Permanently'],
    [303, 'Redirection', 'See Other'],
    [304, 'Redirection', 'Not Modified'],
    [400, 'Client Error', 'Bad Request'],
    [401, 'Client Error', 'Unauthorized'],
    [403, 'Client Error', 'Forbidden'],
    [404, 'Client Error', 'Not Found'],
    [405, 'Client Error', 'Method Not Allowed'],
    [406, 'Client Error', 'Not Acceptable'],
    [409, 'Client Error', 'Conflict'],
    [410, 'Client Error', 'Gone'],
    [411, 'Client Error', 'Length Required'],
    [413, 'Client Error', 'Payload Too Large'],
    [414, 'Client Error', 'URI Too Long'],
    [415, 'Client Error', 'Unsupported Media Type'],
    [500, 'Server Error', 'Internal Server Error'],
    [501, 'Server Error', 'Not Implemented'],
    [503, 'Server Error', 'Service Unavailable'],
    [505, 'Server Error', 'HTTP Version Not Supported'],
  ])('%i of every transaction is %s: %s', (code, name, phrase) => {
    expect(lookupWeb(code)).toMatchObject({ class: name, category: name, phrase, scope: 'general', listed: true });
    expect(HTTPStatus[code]).toBeDefined();
  });

  it('knows every code in every transaction, and no other', () => {
    for (const { service, transaction, rows } of transactions) {
      const context = { service: service as WebService, transaction: transaction as WebTransaction };
      for (let code = 100; code <= 599; code++) {
        const found = lookupWeb(code, context);
        const own = rows.find((row) => row.code === code);
        expect(found?.listed ?? false).toBe(own !== undefined && own.until === undefined);
        expect(found?.scope).toBe(own !== undefined ? 'transaction' : HTTPStatus[code] !== undefined ? 'general' : code < 200 ? undefined : 'class');
        expect(found?.code).toBe(found === undefined ? undefined : code);
      }
    }
  });

  it('keeps what is unknown unknown', () => {
    for (const code of [0, 99, 100, 101, 199, 600, 999, -1, 200.5, Number.NaN, '200' as unknown as number]) expect(lookupWeb(code)).toBeUndefined();
    expect(httpClassOf(418)).toBe('Client Error');
    expect(httpClassOf(101)).toBeUndefined();
  });

  it('says when the context is of no use', () => {
    expect(lookupWeb(409, { transaction: 'Store Transaction' })).toMatchObject({ scope: 'general', fallback: 'several services have the transaction' });
    expect(lookupWeb(409, { transaction: 'Mend' as WebTransaction })).toMatchObject({ scope: 'general', fallback: 'unknown transaction' });
    expect(lookupWeb(201, { transaction: 'Create Workitem Transaction' })).toMatchObject({ scope: 'transaction', service: 'Worklist Service' });
  });
});

// Typed by hand from PS3.18 2024e Annex I and PS3.3 2024c C.14.1.1 and C.22.1.4.
const REASONS = `
(0008,1196) | store-instances | B000 | Coercion of Data Elements
(0008,1196) | store-instances | B006 | Elements Discarded
(0008,1196) | store-instances | B007 | Data Set does not match SOP Class
(0008,1197) | store-instances | A700 | Refused out of Resources
(0008,1197) | store-instances | A7FF | Refused out of Resources
(0008,1197) | store-instances | A900 | Error: Data Set does not match SOP Class
(0008,1197) | store-instances | A9FF | Error: Data Set does not match SOP Class
(0008,1197) | store-instances | C000 | Error: Cannot understand
(0008,1197) | store-instances | C121 | Error: Cannot understand
(0008,1197) | store-instances | C122 | Referenced Transfer Syntax not supported
(0008,1197) | store-instances | C123 | Error: Cannot understand
(0008,1197) | store-instances | CFFF | Error: Cannot understand
(0008,1197) | store-instances | 0110 | Processing failure
(0008,1197) | store-instances | 0122 | Referenced SOP Class not supported
(0008,1197) | storage-commitment | 0110 | Processing failure
(0008,1197) | storage-commitment | 0112 | No such object instance
(0008,1197) | storage-commitment | 0213 | Resource limitation
(0008,1197) | storage-commitment | 0122 | Referenced SOP Class not supported
(0008,1197) | storage-commitment | 0119 | Class/Instance conflict
(0008,1197) | storage-commitment | 0131 | Duplicate transaction UID
(0008,1197) | media-creation | 0201 | Media Application Profiles conflict
(0008,1197) | media-creation | 0202 | Media Application Profile/Instance conflict
(0008,1197) | media-creation | 0203 | Media Application Profile/Compression conflict
(0008,1197) | media-creation | 0204 | Media Application Profile not supported
(0008,1197) | media-creation | 0205 | Instance size exceeded
(0008,1197) | media-creation | 0120 | Missing Attribute
(0008,1197) | media-creation | 0121 | Missing Attribute value
`;

describe('lookupReason', () => {
  it.each(
    REASONS.trim()
      .split('\n')
      .map((line) => line.split(' | ')),
  )('%s, %s: %s is %s', (attribute, context, code = '', meaning) => {
    const value = Number.parseInt(code, 16);
    const found = lookupReason(value, { attribute: attribute as '(0008,1197)', context: context as ReasonContext });
    expect(found).toMatchObject({ code: value, hex: `0x${code}`, meaning, scope: 'reason', listed: true });
  });

  it('takes all 65,536 values in every context', () => {
    const named: Record<string, number> = {};
    for (const context of ['store-instances', 'storage-commitment', 'media-creation'] as const) {
      for (let code = 0; code <= 0xffff; code++) {
        const found = lookupReason(code, { attribute: '(0008,1197)', context });
        if (found.code !== code) throw new Error(found.hex);
        if (found.listed) named[context] = (named[context] ?? 0) + 1;
      }
    }
    expect(named).toEqual({ 'store-instances': 256 + 256 + 4096 + 2, 'storage-commitment': 6, 'media-creation': 11 });
  });

  it('falls back on the Status Code with the same value', () => {
    expect(lookupReason(0x0111, { context: 'store-instances' })).toMatchObject({ meaning: 'Duplicate SOP Instance', scope: 'Status Code', listed: false });
    expect(lookupReason(0xd000, { context: 'store-instances' })).toMatchObject({ category: 'Unknown', scope: 'class', listed: false });
  });

  it('names what a missing place leaves open', () => {
    // Not committed and not put on media: two places, two explanations.
    expect(lookupReason(0x0112)).toMatchObject({ name: 'NoSuchSOPInstance', listed: true, alternatives: [{}, {}] });
    expect(lookupReason(0x0112).explanation).toBeUndefined();
    expect(lookupReason(0x0112, { context: 'storage-commitment' })).toMatchObject({ name: 'NoSuchSOPInstance', listed: true });
    expect(lookupReason(0x0131)).toMatchObject({ meaning: 'Duplicate transaction UID', discrepancies: ['reasons-not-in-ps3-7'] });
  });

  it('refuses what can be no value', () => {
    expect(() => lookupReason(65536)).toThrow(RangeError);
    expect(() => lookupReason('272' as unknown as number)).toThrow(TypeError);
  });

  it('has guards that tell members from ranges', () => {
    expect(isStoreFailureReason(StoreFailureReason.OutOfResources)).toBe(true);
    expect(isStoreFailureReason(0xa701)).toBe(false);
    expect(toStoreFailureReason(0xa701)).toBe(StoreFailureReason.OutOfResources);
    expect(toStoreFailureReason(0x0112)).toBeUndefined();
  });
});

const stow = fixture('transcripts/orthanc-stow.tsv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

function explain(status: string, body: string) {
  if (body.startsWith('<')) return explainStoreResponseXML(body, Number(status));
  return explainStoreResponse({ status: Number(status), dataSet: body === '' ? undefined : (JSON.parse(body) as unknown) });
}

describe('explainStoreResponse of what Orthanc answers', () => {
  it.each(stow)('%s (%s)', (_name, status = '', body = '') => {
    const found = explain(status, body);
    expect(found.http?.code).toBe(Number(status));
    expect(found.sentence).toContain(`HTTP ${status}`);
    expect(found.instances.every(({ sopClass, sopInstance }) => sopClass !== undefined && sopInstance !== undefined)).toBe(true);
  });

  const of = (name: string) => {
    const [, status = '', body = ''] = stow.find(([candidate]) => candidate === name) ?? [];
    return explain(status, body);
  };

  it('tells success', () => {
    expect(of('success')).toMatchObject({ outcome: 'stored', instances: [{ outcome: 'stored', sopInstance: '2.25.5001' }], disagreements: [] });
    expect(of('success, XML answer').instances).toEqual(of('success').instances);
  });

  it('tells why an instance was not stored', () => {
    const found = of('instance without StudyInstanceUID');
    expect(found).toMatchObject({
      outcome: 'nothing stored',
      instances: [{ outcome: 'failed', reason: { code: 0xc000, meaning: 'Error: Cannot understand' } }],
    });
    expect(found.sentence).toBe('HTTP 400 (Bad Request): nothing stored; 0 of 1 instances stored. 1 with 0xC000 Error: Cannot understand.');
    expect(of('to one study: instance of another study')).toMatchObject({
      outcome: 'nothing stored',
      instances: [{ reason: { code: 0x0110, meaning: 'Processing failure' } }],
    });
  });

  it('tells that some were stored, although the status says none', () => {
    const found = of('one good, one bad');
    expect(found).toMatchObject({ outcome: 'partly stored', instances: [{ outcome: 'failed' }, { outcome: 'stored' }] });
    expect(found.disagreements).toEqual(['400 says that nothing was stored, but the payload names stored instances; 202 would be right']);
  });

  it('does not take 200 for success when the payload names nothing', () => {
    expect(of('no parts')).toMatchObject({ outcome: 'unknown', disagreements: ['200 says that every instance was stored, but the payload names none'] });
    expect(of('not multipart')).toMatchObject({ outcome: 'nothing stored', instances: [] });
  });

  it('fits the schema', () => {
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(emitted('schema/store-instances-response.schema.json')) as object);
    for (const [name, , body = ''] of stow.filter(([, , text = '']) => text.startsWith('{"0008')))
      expect(validate(JSON.parse(body)), `${name ?? ''} ${JSON.stringify(validate.errors)}`).toBe(true);
  });
});

describe('explainStoreResponse', () => {
  const uid = (value: string) => ({ vr: 'UI', Value: [value] });

  it('tells warnings and other failures', () => {
    const dataSet = {
      '00081199': { vr: 'SQ', Value: [{ '00081150': uid('1.2'), '00081155': uid('1.3\0'), '00081196': { vr: 'US', Value: [45056] } }] },
      '0008119A': { vr: 'SQ', Value: [{ '00081197': { vr: 'US', Value: ['49442'] } }] },
    };
    const found = explainStoreResponse({ status: 202, dataSet });
    expect(found).toMatchObject({
      outcome: 'partly stored',
      instances: [{ outcome: 'stored with a warning', sopInstance: '1.3', reason: { name: 'CoercionOfDataElements' } }],
      otherFailures: [{ reason: { name: 'ReferencedTransferSyntaxNotSupported' } }],
      disagreements: [],
    });
    expect(explainStoreResponse(dataSet).instances).toEqual(found.instances);
    expect(explainStoreResponse({ status: 200, dataSet: [dataSet] }).disagreements).toHaveLength(1);
  });

  it('says what a status alone tells', () => {
    expect(explainStoreResponse(200)).toMatchObject({ outcome: 'unknown', instances: [] });
    expect(explainStoreResponse(409).sentence).toMatch(/^HTTP 409 \(Conflict\): nothing stored; the response names no instance\. The request is well formed/);
    expect(explainStoreResponse(202).outcome).toBe('unknown');
    expect(explainStoreResponse(503).outcome).toBe('nothing stored');
  });

  it('does not call a failure that it cannot read a success', () => {
    const failed = { '00081198': { vr: 'SQ', Value: [{ '00081155': uid('1.2') }] } };
    const stored = { '00081199': { vr: 'SQ', Value: [{ '00081155': uid('1.3') }] } };
    const other = { '0008119A': { vr: 'SQ', Value: [{}] } };
    expect(explainStoreResponse({ status: 200, dataSet: other })).toMatchObject({ outcome: 'nothing stored', otherFailures: [{}] });
    expect(explainStoreResponse({ status: 202, dataSet: { ...stored, ...other } })).toMatchObject({ outcome: 'partly stored', disagreements: [] });
    expect(explainStoreResponse({ status: 200, dataSet: { '0008119a': other['0008119A'] } }).outcome).toBe('nothing stored');
    expect(explainStoreResponse({ status: 202, dataSet: [stored, failed] })).toMatchObject({
      outcome: 'partly stored',
      instances: [{ outcome: 'failed' }, { outcome: 'stored' }],
    });
    expect(explainStoreResponse([failed]).outcome).toBe('nothing stored');
    expect(explainStoreResponse({ status: 200, dataSet: JSON.stringify(failed) }).outcome).toBe('nothing stored');
  });

  it('takes a Warning Reason of 0 for none', () => {
    const dataSet = { '00081199': { vr: 'SQ', Value: [{ '00081155': uid('1.3'), '00081196': { vr: 'US', Value: [0] } }] } };
    expect(explainStoreResponse({ status: 200, dataSet })).toMatchObject({ outcome: 'stored', disagreements: [] });
  });

  it('does not hang on padding', () => {
    const text = `${'\0'.repeat(200_000)}x`;
    expect(explainStoreResponse({ '00081199': { vr: 'SQ', Value: [{ '00081155': uid(text) }] } }).instances[0]?.sopInstance).toBe(text);
  });

  it.each([
    [{ '00081198': { vr: 'SQ', Value: 'x' } }],
    [{ '00081198': { vr: 'SQ', Value: [null, 3, 'x', []] } }],
    [{ '00081198': null, '00081199': [] }],
    [{ '00081198': { vr: 'SQ', Value: [{ '00081197': { vr: 'US', Value: [-1] } }] } }],
    [{ '00081198': { vr: 'SQ', Value: [{ '00081197': { vr: 'US', Value: [99999] } }] } }],
    [{ status: 'x', dataSet: 'y' }],
    [null],
    ['text'],
  ])('takes %j without a throw', (response) => {
    expect(() => explainStoreResponse(response as never)).not.toThrow();
  });
});

describe('explainStoreResponse claims no success that is not shown', () => {
  const uid = (value: string) => ({ vr: 'UI', Value: [value] });
  const good = (...names: string[]) => ({ '00081199': { vr: 'SQ', Value: names.map((name) => ({ '00081155': uid(name) })) } });
  const failed = (value: unknown, item: object = {}) => ({
    '00081198': { vr: 'SQ', Value: [{ '00081155': uid('1.9'), '00081197': { vr: 'US', Value: [value] }, ...item }] },
  });

  it.each<[string, unknown, string]>([
    ['an object of the server', { error: 'login required' }, 'unknown'],
    ['an empty object', {}, 'unknown'],
    ['an empty list', [], 'unknown'],
    ['a Data Set of something else', { '00100010': { vr: 'PN' } }, 'unknown'],
    ['an HTML page', '<html><head><title>x</title></head><body>Login</body></html>', 'unknown'],
    ['nothing', undefined, 'unknown'],
    ['empty sequences', { '00081199': { vr: 'SQ' } }, 'unknown'],
    ['a good item', good('1.2'), 'stored'],
  ])('when 200 comes with %s', (_name, dataSet, outcome) => {
    expect(explainStoreResponse({ status: 200, dataSet }).outcome).toBe(outcome);
  });

  it.each([202, 301, 400, 409, 500, 503, 600])('when %i comes with good items only', (status) => {
    const found = explainStoreResponse({ status, dataSet: good('1.2') });
    expect(found.outcome).toBe('partly stored');
    for (const text of found.disagreements) expect(found.sentence.toLowerCase()).toContain(text.toLowerCase());
  });

  it('when an instance is named as stored and as failed', () => {
    const found = explainStoreResponse({ status: 202, dataSet: { ...good('1.9'), ...failed(0xa700) } });
    expect(found.outcome).toBe('partly stored');
    expect(found.disagreements).toEqual(['the payload names "1.9" both as stored and as failed']);
  });

  it('when fewer are named than were sent', () => {
    expect(explainStoreResponse({ status: 200, dataSet: good('1.2'), sent: 3 })).toMatchObject({ outcome: 'partly stored', unnamed: 2 });
    const found = explainStoreResponse({ status: 200, dataSet: good('1.2'), sent: ['1.2', '1.3'] });
    expect(found).toMatchObject({ outcome: 'partly stored', unnamed: 1, unnamedInstances: ['1.3'] });
    expect(found.sentence).toContain('1 that were sent not named');
    expect(explainStoreResponse({ status: 200, dataSet: good('1.2'), sent: ['1.2'] })).toMatchObject({ outcome: 'stored', unnamed: 0 });
    expect(explainStoreResponse({ status: 200, dataSet: good('1.2', '1.3'), sent: 1 }).disagreements).toHaveLength(1);
  });

  it('counts other failures', () => {
    const other = { '0008119A': { vr: 'SQ', Value: [{ '00081197': { vr: 'US', Value: [0xc000] } }, {}] } };
    const found = explainStoreResponse({ status: 202, dataSet: { ...good('1.2'), ...other } });
    expect(found.sentence).toContain('partly stored; 1 of 1 instances stored, 2 other failures');
  });

  it.each<[string, number, string]>([
    ['0110', 0x0110, 'hexadecimal'],
    ['110', 0x0110, 'hexadecimal'],
    ['A900', 0xa900, 'hexadecimal'],
    ['c122', 0xc122, 'hexadecimal'],
    ['0xC122', 0xc122, 'hexadecimal'],
    ['A700H', 0xa700, 'hexadecimal'],
    ['272', 0x0110, 'decimal'],
    ['42752', 0xa700, 'decimal'],
  ])('reads the reason %s as %i, and says how', (text, code, how) => {
    const found = explainStoreResponse({ status: 409, dataSet: failed(text) });
    expect(found.instances[0]?.reason?.code).toBe(code);
    expect(found.notes).toEqual([`the reason "${text}" was sent as ${how} text, not as a number`]);
  });

  it('lists both readings of a reason where neither has a meaning, and none where it is not a number', () => {
    const [instance] = explainStoreResponse({ status: 409, dataSet: failed('4321') }).instances;
    expect(instance?.readings?.map(({ code }) => code)).toEqual([0x4321, 4321]);
    expect(instance?.reason).toBeUndefined();
    expect(explainStoreResponse({ status: 409, dataSet: failed('broken') }).notes).toEqual(['the reason "broken" is not a number from 0 to 65535']);
  });

  it('carries what the server says in words, wherever it stands', () => {
    const comment = (text: string) => ({ '00000902': { vr: 'LO', Value: [text] } });
    const nested = { '00741048': { vr: 'SQ', Value: [comment('(0008,0020) is not a date')] }, ...comment('on the item') };
    const found = explainStoreResponse({ status: 409, dataSet: { ...failed(0xa900, nested), ...comment('at the top') } });
    expect(found.instances[0]?.details).toEqual(['(0008,0020) is not a date', 'on the item']);
    expect(found.details).toEqual(['at the top']);
    expect(found.sentence).toContain('The server says: "(0008,0020) is not a date", "on the item", "at the top"');
  });

  it('takes a code of class B in the Failed SOP Sequence for a failure', () => {
    const found = explainStoreResponse({ status: 409, dataSet: failed(45070) });
    expect(found).toMatchObject({ outcome: 'nothing stored', instances: [{ outcome: 'failed', reason: { category: 'Failure' } }] });
    expect(found.sentence).not.toContain('Warning');
  });

  it.each<[string, string]>([
    ['<html><style>p{}</style><body><h1>502 Bad Gateway</h1><p>nginx</p></body></html>', '502 Bad Gateway nginx'],
    ['upstream timed out', 'upstream timed out'],
    ['{"title":"Conflict","detail":"Study is locked"}', 'Conflict; Study is locked'],
  ])('keeps the HTTP status and the first words of %s', (dataSet, words) => {
    for (const found of [explainStoreResponse({ status: 503, dataSet }), explainStoreResponseXML(dataSet, 503)]) {
      expect(found).toMatchObject({ outcome: 'nothing stored', http: { code: 503 }, body: words });
      expect(found.sentence).toContain(words);
    }
  });

  it('reads a part of a multipart body that is JSON', () => {
    const body = `--b1\r\nContent-Type: application/dicom+json\r\n\r\n${JSON.stringify(failed(0xa700))}\r\n--b1--`;
    expect(explainStoreResponse({ status: 409, dataSet: body }).instances[0]?.reason?.code).toBe(0xa700);
  });

  it('keeps the words of a multipart body without JSON', () => {
    const body = '--b1\r\nContent-Type: text/plain\r\n\r\ndatabase is locked\r\n--b1--';
    expect(explainStoreResponse({ status: 503, dataSet: body }).body).toContain('database is locked');
  });

  it('takes no implementation out of a payload', () => {
    const implementation = { name: 'evil', statuses: [], reasons: [{ code: 0x0110, category: 'Success', meaning: 'All is well' }] };
    const found = explainStoreResponse({ implementation, ...failed(0x0110) });
    expect(found.instances[0]?.reason?.meaning).toBe('Processing failure');
  });

  it('reads XML as PS3.18 I.3 prints it, with line breaks within a URL', () => {
    const xml = `<?xml version="1.0" encoding="utf-8" xml:space="preserve" ?>
<NativeDicomModel><DicomAttribute tag="00081199" vr="SQ"><Item number="1">
<DicomAttribute tag="00081155" vr="UI"><Value number="1">1.2.3</Value></DicomAttribute>
<DicomAttribute tag="00081190" vr="UR"><Value number="1">https://server/studies/1.2/
    series/1.3</Value></DicomAttribute>
</Item></DicomAttribute></NativeDicomModel>`;
    const found = explainStoreResponseXML(xml, 200);
    expect(found).toMatchObject({ outcome: 'stored', instances: [{ sopInstance: '1.2.3', retrieveURL: 'https://server/studies/1.2/series/1.3' }] });
  });
});

describe('parseNativeDICOMModel', () => {
  it('reads sequences in sequences, numbers and CDATA', () => {
    const xml = `<n:NativeDicomModel xmlns:n="x"><n:DicomAttribute tag="00081115" vr="SQ"><n:Item number="1"><n:DicomAttribute tag="00081199" vr="SQ"><n:Item number="1"><n:DicomAttribute tag="00081196" vr="US"><n:Value number="1"> 45056 </n:Value></n:DicomAttribute></n:Item></n:DicomAttribute></n:Item></n:DicomAttribute><n:DicomAttribute tag="0008103e" vr="LO"><n:Value number="1"><![CDATA[a & b]]></n:Value><n:Value number="2">c</n:Value></n:DicomAttribute></n:NativeDicomModel>`;
    expect(parseNativeDICOMModel(xml)).toEqual({
      '00081115': { vr: 'SQ', Value: [{ '00081199': { vr: 'SQ', Value: [{ '00081196': { vr: 'US', Value: [45056] } }] } }] },
      '0008103E': { vr: 'LO', Value: ['a & b', 'c'] },
    });
  });

  it.each([
    ['', /unclosed|document/i],
    ['<html></html>', /the root is NativeDicomModel, not html/],
    ['<NativeDicomModel>', /unclosed tag/i],
    ['<NativeDicomModel><Item number="1"/></NativeDicomModel>', /an Item stands in a DicomAttribute/],
    ['<NativeDicomModel><DicomAttribute tag="x"/></NativeDicomModel>', /8 hexadecimal digits, not "x"/],
    ['<!DOCTYPE a [<!ENTITY b "c">]><NativeDicomModel>&b;</NativeDicomModel>', /undefined entity/i],
  ])('refuses %j', (xml, message) => {
    expect(() => parseNativeDICOMModel(xml)).toThrow(SyntaxError);
    expect(() => parseNativeDICOMModel(xml)).toThrow(message);
  });
});

describe('a reason of a Store response that only C-STORE has', () => {
  it('names what 0112 was there', () => {
    const found = lookupReason(0x0112, { context: 'store-instances' });
    expect(found.explanation).toContain('SOP Class not supported');
    expect(found.discrepancies).toContain('0112-0122');
  });
});

describe('explainStoreResponse does not overlook what it cannot read', () => {
  const good = { '00081155': { vr: 'UI', Value: ['1.2'] } };
  const ref = { '00081199': { vr: 'SQ', Value: [good] } };
  const fail = { '00081198': { vr: 'SQ', Value: [{ '00081155': { vr: 'UI', Value: ['1.3'] } }] } };
  const part = (value: object): string => `--b\r\nContent-Type: application/dicom+json\r\n\r\n${JSON.stringify(value)}\r\n`;

  it.each<[string, unknown]>([
    ['a second part of a multipart body', `${part(ref)}${part(fail)}--b--`],
    ['an element of a list that is text', [ref, 'x']],
    ['a failed item that is text', { ...ref, '00081198': { vr: 'SQ', Value: ['1.3'] } }],
    ['a failed item that is null', { ...ref, '00081198': { vr: 'SQ', Value: [null] } }],
    ['a sequence that is an object', { ...ref, '00081198': { vr: 'SQ', Value: good } }],
    ['a sequence that is a bare list', { ...ref, '00081198': [good] }],
    ['a Failure Reason among the stored', { '00081199': { vr: 'SQ', Value: [good, { ...good, '00081197': { vr: 'US', Value: [0xa700] } }] } }],
    ['an item without an instance', { '00081199': { vr: 'SQ', Value: [good, {}] } }],
    ['a tag in lower case beside one in upper case', { ...ref, '0008119A': { vr: 'SQ' }, '0008119a': { vr: 'SQ', Value: [{}] } }],
  ])('%s', (_name, dataSet) => {
    const found = explainStoreResponse({ status: 200, dataSet });
    expect(found.outcome).toBe('partly stored');
    expect(found.disagreements).not.toEqual([]);
  });

  it('takes an HTTP status that came as text', () => {
    expect(explainStoreResponse({ status: '500' as unknown as number, dataSet: ref })).toMatchObject({ outcome: 'partly stored', http: { code: 500 } });
  });

  it('takes a Warning Reason that is not a number for a warning', () => {
    const dataSet = { '00081199': { vr: 'SQ', Value: [{ ...good, '00081196': { vr: 'US', Value: ['Coerced'] } }] } };
    expect(explainStoreResponse({ status: 202, dataSet })).toMatchObject({ outcome: 'stored with warnings', disagreements: [] });
  });
});

describe('places of PS3.18 that contradict each other', () => {
  it.each([
    [304, '8.9.3-1', 'web-304-success'],
    [503, '13.4.3-1', 'web-temporal-state'],
  ])('name the discrepancy for %i of Table %s', (code, number, id) => {
    const table = transactions.find(({ citation }) => citation.table === number);
    expect(lookupWeb(code, { service: table?.service as WebService, transaction: table?.transaction as WebTransaction })?.discrepancies).toContain(id);
  });

  it('name the discrepancy for a wrong Transaction UID in all three transactions', () => {
    const tables = transactions.filter(({ rows }) => rows.some(({ discrepancies }) => discrepancies.includes('web-transaction-uid-error')));
    expect(tables.map(({ citation }) => citation.table)).toEqual(['11.5.3-1', '11.6.3-1', '11.7.3-1']);
  });
});
