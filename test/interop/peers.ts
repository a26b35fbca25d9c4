import { spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import dimse, { type requests } from 'dcmjs-dimse';
import type { AbortLike, RejectionLike } from '../../src/association.js';

dimse.log.disableAll();

/** What a peer answered: a status, a rejection, an abort, or nothing before the connection closed. */
export interface Answered {
  readonly statuses: readonly number[];
  readonly rejection?: RejectionLike & { readonly result: number; readonly source: number; readonly reason: number };
  readonly abort?: AbortLike & { readonly source: number; readonly reason: number };
  readonly error?: Error;
}

const processes: ChildProcess[] = [];

/** Starts a program and waits until it listens. */
export async function start(command: string, options: readonly string[], port: number): Promise<void> {
  // Some fork for each association: a group of its own ends as a whole.
  processes.push(spawn(command, options, { stdio: 'ignore', detached: true }));
  await untilListening(port, command);
}

/**
 * Waits until somebody listens on a port.
 *
 * @throws Error that names who does not, after 20 seconds
 */
export async function untilListening(port: number, name: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await listens(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} does not listen on port ${String(port)}`);
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => {
      resolve(false);
    });
  });
}

/** Ends the programs that this file started. */
export function endAll(): void {
  for (const { pid } of processes.splice(0)) {
    try {
      if (pid !== undefined) process.kill(-pid);
    } catch {
      // It ended by itself.
    }
  }
}

/** Sends a request with dcmjs-dimse and collects what comes until the association is over. */
export function send(request: requests.Request, port: number, called: string): Promise<Answered> {
  return new Promise((resolve) => {
    const client = new dimse.Client();
    const statuses: number[] = [];
    let rest: Omit<Answered, 'statuses'> = {};
    const finish = (): void => {
      resolve({ statuses, ...rest });
    };
    client.addRequest(request);
    request.on('response', (response: { getStatus: () => number }) => {
      statuses.push(response.getStatus());
    });
    client.on('associationRejected', ((rejection: NonNullable<Answered['rejection']>) => {
      rest = { rejection };
      finish();
    }) as never);
    client.on('networkError', (error: Error) => {
      rest = { error };
      finish();
    });
    client.on('closed', finish);
    client.send('127.0.0.1', port, 'MODALITY', called);
    // The client keeps aborts to itself.
    const { network } = client as unknown as { network: { on: (event: 'abort', listener: (abort: NonNullable<Answered['abort']>) => void) => void } };
    network.on('abort', (abort) => {
      rest = { abort };
      finish();
    });
  });
}

/** The elements of a small object, without pixels. */
export const ELEMENTS = {
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
