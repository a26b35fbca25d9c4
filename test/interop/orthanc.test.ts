import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import dimse from 'dcmjs-dimse';
import { api } from 'dicomweb-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAbort, describeRejection } from '../../src/association.js';
import { orthanc } from '../../src/implementations.js';
import { explain } from '../../src/index.js';
import { explainStoreResponse, lookupWeb } from '../../src/web.js';
import { ROOT } from '../support/repository.js';
import { ELEMENTS, endAll, freePort, send, start } from './peers.js';

// dicomweb-client is made for browsers.
(globalThis as Record<string, unknown>).XMLHttpRequest = createRequire(import.meta.url)('xhr2');

let folder: string;
let port: number;
let root: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dicom-status-'));
  port = await freePort();
  const http = await freePort();
  const config = {
    ...{ Name: 'test', StorageDirectory: path.join(folder, 'storage'), IndexDirectory: path.join(folder, 'storage') },
    ...{ DicomAet: 'ORTHANC', DicomPort: port, DicomCheckCalledAet: true, HttpPort: http, RemoteAccessAllowed: false, AuthenticationEnabled: false },
    ...{ Plugins: ['/usr/share/orthanc/plugins/libOrthancDicomWeb.so'], DicomWeb: { Enable: true, Root: '/dicom-web/' } },
    DicomModalities: { modality: ['MODALITY', '127.0.0.1', 1] },
  };
  writeFileSync(path.join(folder, 'orthanc.json'), JSON.stringify(config));
  await start('Orthanc', [path.join(folder, 'orthanc.json')], http);
  root = `http://127.0.0.1:${String(http)}/dicom-web`;
});

afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** An object as a file of DICOM. */
function file(elements: Record<string, unknown>): Buffer {
  const name = path.join(folder, 'object.dcm');
  new dimse.Dataset({ _vrMap: {}, ...elements }, '1.2.840.10008.1.2.1').toFile(name);
  return readFileSync(name);
}

function store(parts: readonly Buffer[], type = 'multipart/related; type="application/dicom"; boundary=part'): Promise<Response> {
  const body = Buffer.concat([
    ...parts.flatMap((part) => [Buffer.from('--part\r\nContent-Type: application/dicom\r\n\r\n'), part, Buffer.from('\r\n')]),
    Buffer.from('--part--\r\n'),
  ]);
  return fetch(`${root}/studies`, { method: 'POST', headers: { 'Content-Type': type, Accept: 'application/dicom+json' }, body });
}

const STORE = { service: 'Studies Service', transaction: 'Store Transaction' } as const;
const schema = JSON.parse(readFileSync(path.join(ROOT, 'generated/schema/store-instances-response.schema.json'), 'utf8')) as object;
const isStoreResponse = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe('DIMSE of Orthanc', () => {
  it('rejects an unknown called AE title', async () => {
    const { rejection } = await send(new dimse.requests.CEchoRequest(), port, 'NOBODY');
    expect(rejection && describeRejection(rejection)).toMatchObject({ known: true, permanent: true });
  });

  it('stores an object, and answers what it holds already with a success', async () => {
    for (let times = 0; times < 2; times++) {
      const { statuses } = await send(new dimse.requests.CStoreRequest(new dimse.Dataset(ELEMENTS)), port, 'ORTHANC');
      expect(explain(statuses[0] ?? -1, { service: 'C-STORE' })).toMatchObject({ stored: 'yes', retry: 'no' });
      // A filter of Orthanc may have refused it, with the same status.
      expect(explain(statuses[0] ?? -1, { service: 'C-STORE', implementation: orthanc })?.stored).toBeUndefined();
    }
  });

  it('refuses an object without a Study Instance UID', async () => {
    const { statuses, abort } = await send(new dimse.requests.CStoreRequest(new dimse.Dataset({ ...ELEMENTS, StudyInstanceUID: '' })), port, 'ORTHANC');
    const found = explain(statuses[0] ?? -1, { service: 'C-STORE', implementation: orthanc });
    expect([found?.category, found?.stored, abort]).toEqual(['Failure', 'no', undefined]);
  });

  it('aborts when a move has an unknown destination, or answers a failure', async () => {
    const { statuses, abort } = await send(dimse.requests.CMoveRequest.createStudyMoveRequest('NOWHERE', '1.2.3'), port, 'ORTHANC');
    const last = statuses.at(-1);
    if (last === undefined) expect(abort && describeAbort(abort).known).toBe(true);
    else expect(explain(last, { service: 'C-MOVE', implementation: orthanc })).toMatchObject({ category: 'Failure', stored: 'no' });
  });
});

describe('STOW-RS of Orthanc', () => {
  it('a good object: the response is valid, and explained instance by instance', async () => {
    const response = await store([file({ ...ELEMENTS, SOPInstanceUID: '1.2.3.5' })]);
    const body = (await response.json()) as object;
    expect([response.status, isStoreResponse(body)]).toEqual([200, true]);
    const report = explainStoreResponse(body);
    expect(report.instances.map(({ outcome, sopInstance }) => [outcome, sopInstance])).toEqual([['stored', '1.2.3.5']]);
  });

  it('something that is not DICOM', async () => {
    const response = await store([Buffer.from('not DICOM')]);
    expect(lookupWeb(response.status, STORE)?.category).not.toBe('Success');
    const body = (await response.json()) as object;
    expect(explainStoreResponse(body).instances.every(({ outcome }) => outcome !== 'stored')).toBe(true);
  });

  it('a payload that is not multipart', async () => {
    const response = await store([], 'text/plain');
    expect(lookupWeb(response.status, STORE)).toMatchObject({ category: 'Failure' });
  });
});

// What is asked by GET, and the HTTP status with its class in PS3.18.
const REQUESTS: readonly (readonly [name: string, path: string, transaction: string, status: number, category: string])[] = [
  ['QIDO-RS of a study', '/studies?StudyInstanceUID=1.2.3', 'Search Transaction', 200, 'Success'],
  ['QIDO-RS without a match', '/studies?PatientID=nobody', 'Search Transaction', 200, 'Success'],
  // Orthanc 1.10 ignores it.
  ['QIDO-RS with a key that does not exist', '/studies?NoSuchKey=1', 'Search Transaction', 200, 'Success'],
  ['QIDO-RS with a limit that is not a number', '/studies?limit=many', 'Search Transaction', 400, 'Failure'],
  ['WADO-RS of metadata', '/studies/1.2.3/metadata', 'Retrieve Transaction', 200, 'Success'],
  ['WADO-RS of an unknown study', '/studies/9.9.9/metadata', 'Retrieve Transaction', 404, 'Failure'],
];

describe('QIDO-RS and WADO-RS of Orthanc', () => {
  it.each(REQUESTS)('%s', async (_name, place, transaction, status, category) => {
    const response = await fetch(`${root}${place}`, { headers: { Accept: 'application/dicom+json' } });
    expect(response.status).toBe(status);
    expect(lookupWeb(response.status, { service: 'Studies Service', transaction })?.category).toBe(category);
  });

  it('UPS-RS, which it does not have: the status is read without the transaction', async () => {
    const response = await fetch(`${root}/workitems`, { method: 'POST', body: '[]' });
    const found = lookupWeb(response.status, { service: 'Worklist Service', transaction: 'Create Workitem Transaction' });
    expect([found?.category, found?.listed]).toEqual(['Client Error', false]);
  });
});

/** What is used of dicomweb-client; its own types ask for more than it needs. */
interface Client {
  retrieveStudyMetadata: (options: { studyInstanceUID: string }) => Promise<unknown[]>;
  storeInstances: (options: { datasets: ArrayBuffer[] }) => Promise<string>;
}

function dicomwebClient(): Client {
  return new api.DICOMwebClient({ url: root, verbose: false } as never) as unknown as Client;
}

describe('dicomweb-client, on Orthanc', () => {
  it('its errors carry an HTTP status that the transaction explains', async () => {
    const client = dicomwebClient();
    await expect(client.retrieveStudyMetadata({ studyInstanceUID: '1.2.3' })).resolves.toHaveLength(2);
    const error = (await client.retrieveStudyMetadata({ studyInstanceUID: '9.9.9' }).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )) as { message: string; status: number };
    expect(lookupWeb(error.status, { service: 'Studies Service', transaction: 'Retrieve Transaction' })).toMatchObject({
      category: 'Failure',
      name: 'NotFound',
    });
  });

  it('what it stores is answered with a response that the schema takes', async () => {
    const client = dicomwebClient();
    const object = file({ ...ELEMENTS, SOPInstanceUID: '1.2.3.6' });
    const text = await client.storeInstances({ datasets: [new Uint8Array(object).buffer] });
    const body = JSON.parse(text) as object;
    expect(isStoreResponse(body)).toBe(true);
    expect(explainStoreResponse(body).instances.map(({ outcome }) => outcome)).toEqual(['stored']);
  });
});
