import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import dimse from 'dcmjs-dimse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRejection } from '../../src/association.js';
import { AssociationRejectedError, assertSuccess, isDIMSEStatusError } from '../../src/errors.js';
import { explain } from '../../src/index.js';
import { ELEMENTS, endAll, freePort, send, start } from './peers.js';

let folder: string;
let archive: number;
let refusing: number;
let worklist: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'dicom-status-'));
  archive = await freePort();
  const database = path.join(folder, 'database');
  mkdirSync(database);
  const config = ['MaxAssociations = 4', 'HostTable BEGIN', 'HostTable END', 'AETable BEGIN', `ARCHIVE ${database} RW (10, 1024mb) ANY`, 'AETable END'];
  writeFileSync(path.join(folder, 'archive.cfg'), `NetworkTCPPort = ${String(archive)}\nMaxPDUSize = 16384\n${config.join('\n')}\n`);
  await start('dcmqrscp', ['-c', path.join(folder, 'archive.cfg'), String(archive)], archive);
  refusing = await freePort();
  await start('storescp', ['--output-directory', folder, '--refuse', String(refusing)], refusing);
  worklist = await freePort();
  mkdirSync(path.join(folder, 'worklists/KNOWN'), { recursive: true });
  writeFileSync(path.join(folder, 'worklists/KNOWN/lockfile'), '');
  await start('wlmscpfs', ['-dfp', path.join(folder, 'worklists'), String(worklist)], worklist);
});

afterAll(() => {
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

describe('peers of DCMTK that refuse', () => {
  it('an unknown called AE title: the rejection is described and becomes an error', async () => {
    const { rejection } = await send(new dimse.requests.CEchoRequest(), archive, 'NOBODY');
    expect(rejection && describeRejection(rejection)).toMatchObject({
      known: true,
      permanent: true,
      reasonName: 'CalledAETitleNotRecognized',
      actors: ['sender', 'administrator'],
    });
    const { result = 0, source = 0, reason = 0 } = rejection ?? {};
    expect(new AssociationRejectedError(result, source, reason).message).toContain('called-AE-title-not-recognized');
  });

  it('every association: no reason is given', async () => {
    const { rejection } = await send(new dimse.requests.CEchoRequest(), refusing, 'ANY');
    expect(rejection && describeRejection(rejection).reasonName).toBe('NoReasonGiven');
  });

  it('a worklist of an AE title that has none', async () => {
    const query = dimse.requests.CFindRequest.createWorklistFindRequest({ PatientName: '' });
    const { rejection } = await send(query, worklist, 'NOBODY');
    expect(rejection && describeRejection(rejection)).toMatchObject({ permanent: true, reasonName: 'CalledAETitleNotRecognized' });
  });

  it('a worklist without entries', async () => {
    const { statuses } = await send(dimse.requests.CFindRequest.createWorklistFindRequest({ PatientName: '' }), worklist, 'KNOWN');
    expect(statuses.map((status) => explain(status, { service: 'C-FIND', sopClass: '1.2.840.10008.5.1.4.31' })?.category)).toEqual(['Success']);
  });

  it('an association without a SOP Class that the peer supports: no reason is given, and the explanation names this cause', async () => {
    const { rejection } = await send(dimse.requests.CFindRequest.createStudyFindRequest({ PatientID: '1' }), worklist, 'KNOWN');
    const described = rejection && describeRejection(rejection);
    expect(described?.reasonName).toBe('NoReasonGiven');
    expect(described?.explanation).toContain('no common SOP Class');
  });

  it('a move to an unknown destination, after an object was stored', async () => {
    const stored = await send(new dimse.requests.CStoreRequest(new dimse.Dataset(ELEMENTS)), archive, 'ARCHIVE');
    expect(explain(stored.statuses[0] ?? -1, { service: 'C-STORE' })?.stored).toBe('yes');
    const { statuses } = await send(dimse.requests.CMoveRequest.createStudyMoveRequest('NOWHERE', '1.2.3'), archive, 'ARCHIVE');
    const [status = 0] = statuses;
    expect(explain(status, { service: 'C-MOVE' })).toMatchObject({ name: 'MoveDestinationUnknown', retry: 'after change' });
    let thrown: unknown;
    try {
      assertSuccess(status, { service: 'C-MOVE' });
    } catch (error) {
      thrown = error;
    }
    expect(isDIMSEStatusError(thrown) && thrown.message).toBe('C-MOVE: 0xA801 Failure: Refused: Move Destination unknown');
  });
});
