import path from 'node:path';
import dimse from 'dcmjs-dimse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeAbort, describeRejection } from '../../src/association.js';
import { AssociationAbortedError } from '../../src/errors.js';
import { pynetdicom } from '../../src/implementations.js';
import { explain } from '../../src/index.js';
import { ELEMENTS, endAll, freePort, send, start } from './peers.js';

let port: number;

beforeAll(async () => {
  port = await freePort();
  await start(process.env.PYTHON ?? 'python3', [path.join(import.meta.dirname, 'misbehaving_scp.py'), String(port)], port);
});

afterAll(endAll);

const REQUESTS = {
  'C-ECHO': () => new dimse.requests.CEchoRequest(),
  'C-STORE': () => new dimse.requests.CStoreRequest(new dimse.Dataset(ELEMENTS)),
  'C-FIND': () => dimse.requests.CFindRequest.createStudyFindRequest({ PatientID: '1' }),
  'C-MOVE': () => dimse.requests.CMoveRequest.createStudyMoveRequest('NOWHERE', '1.2.3'),
};

type Service = keyof typeof REQUESTS;

// What the SCP does, and what pynetdicom 3.0.4 answers then: the name of the status among its own, or in the standard.
const ANSWERS: readonly (readonly [does: string, service: Service, name: string])[] = [
  ['RAISES', 'C-ECHO', 'Success'],
  ['RAISES', 'C-STORE', 'HandlerException'],
  ['RAISES', 'C-FIND', 'HandlerException'],
  // It never came to yield the destination.
  ['RAISES', 'C-MOVE', 'DestinationNotYielded'],
  ['NOSTATUS', 'C-ECHO', 'Success'],
  ['NOSTATUS', 'C-STORE', 'StatusMissing'],
  ['NOSTATUS', 'C-FIND', 'StatusMissing'],
  ['TEXT', 'C-STORE', 'InvalidStatusObject'],
  ['TEXT', 'C-FIND', 'InvalidStatusObject'],
  ['CANCELS', 'C-FIND', 'Cancel'],
  // It is asked for the destination first.
  ['CANCELS', 'C-MOVE', 'MoveDestinationUnknown'],
];

describe('an SCP of pynetdicom that misbehaves', () => {
  it.each(ANSWERS)('%s on a %s: %s', async (does, service, name) => {
    const { statuses } = await send(REQUESTS[service](), port, does);
    const found = statuses.map((status) => explain(status, { service, implementation: pynetdicom }));
    expect(found.map((one) => one?.name)).toEqual([name]);
    expect(found[0]?.retry).toBeTruthy();
  });

  it('that cancels a C-STORE, which has no cancellation: the outcome is not known', async () => {
    const { statuses } = await send(REQUESTS['C-STORE'](), port, 'CANCELS');
    const found = explain(statuses[0] ?? -1, { service: 'C-STORE' });
    expect([found?.category, found?.stored, found?.actors]).toEqual(['Cancel', undefined, ['receiver', 'administrator']]);
  });

  it.each(Object.keys(REQUESTS) as Service[])('that aborts instead of answering a %s: the abort is described and becomes an error', async (service) => {
    const { statuses, abort } = await send(REQUESTS[service](), port, 'ABORTS');
    expect(statuses).toEqual([]);
    expect(abort && describeAbort(abort)).toMatchObject({ known: true, sourceName: 'ServiceUser', saidBy: 'service-user', retry: 'after change' });
    const { source = -1, reason = -1 } = abort ?? {};
    expect(new AssociationAbortedError(source, reason).message).toContain('Aborted by the peer (service-user)');
  });

  it('that closes the connection: there is neither a status nor an abort', async () => {
    const { statuses, abort, rejection } = await send(REQUESTS['C-STORE'](), port, 'QUIETLY');
    expect({ statuses, abort, rejection }).toEqual({ statuses: [], abort: undefined, rejection: undefined });
  });

  it('that rejects an AE title', async () => {
    const { rejection } = await send(REQUESTS['C-ECHO'](), port, 'NOBODY');
    expect(rejection && describeRejection(rejection)).toMatchObject({ permanent: true, reasonName: 'CalledAETitleNotRecognized' });
  });
});
