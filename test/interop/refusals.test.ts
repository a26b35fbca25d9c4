import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import dimse, { type requests } from 'dcmjs-dimse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeRejection, type RejectionLike } from '../../src/association.js';
import { AssociationRejectedError, assertSuccess, isDIMSEStatusError } from '../../src/errors.js';
import { explain } from '../../src/index.js';
import { freePort } from './answering-scp.js';

dimse.log.disableAll();

/** What a peer answered: a status, or a rejection. */
interface Answered {
  readonly status?: number;
  readonly rejection?: RejectionLike & { readonly result: number; readonly source: number; readonly reason: number };
}

const processes: ChildProcess[] = [];
let folder: string;
let archive: number;
let refusing: number;

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
});

afterAll(() => {
  for (const { pid } of processes) if (pid !== undefined) process.kill(-pid);
  rmSync(folder, { recursive: true, force: true });
});

/** Starts a program of DCMTK and waits until it listens. */
async function start(command: string, options: readonly string[], port: number): Promise<void> {
  // It forks for each association: a group of its own ends as a whole.
  processes.push(spawn(command, options, { stdio: 'ignore', detached: true }));
  for (let tries = 0; tries < 100; tries++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      }).on('error', () => {
        resolve(false);
      });
    });
    if (isOpen) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${command} does not listen on port ${String(port)}`);
}

/** Sends a request with dcmjs-dimse and waits for the answer. */
function send(request: requests.CEchoRequest | requests.CStoreRequest | requests.CMoveRequest, port: number, called: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const client = new dimse.Client();
    client.addRequest(request);
    request.on('response', (response: { getStatus: () => number }) => {
      resolve({ status: response.getStatus() });
    });
    client.on('associationRejected', ((rejection: NonNullable<Answered['rejection']>) => {
      resolve({ rejection });
    }) as never);
    client.on('networkError', reject);
    client.send('127.0.0.1', port, 'MODALITY', called);
  });
}

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

  it('a move to an unknown destination, after an object was stored', async () => {
    const elements = {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
      SOPInstanceUID: '1.2.3.4',
      StudyInstanceUID: '1.2.3',
      SeriesInstanceUID: '1.2.3.1',
      PatientID: '1',
      PatientName: 'Test',
      StudyID: '1',
      StudyDate: '20261126',
      StudyTime: '120000',
      AccessionNumber: '1',
      Modality: 'CT',
      SeriesNumber: '1',
      InstanceNumber: '1',
    };
    const stored = await send(new dimse.requests.CStoreRequest(new dimse.Dataset(elements)), archive, 'ARCHIVE');
    expect(explain(stored.status ?? -1, { service: 'C-STORE' })?.stored).toBe('yes');
    const { status = 0 } = await send(dimse.requests.CMoveRequest.createStudyMoveRequest('NOWHERE', '1.2.3'), archive, 'ARCHIVE');
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
