import { isBytes } from '../values/bytes.js';
import { shown } from '../values/shown.js';
import type { ReceivedAbort, ReceivedRejection } from './received.js';

/** Length of the PDUs that end an association, with their head. */
const LENGTH = 10;

/** What their PDU-length field must hold: the bytes after it. */
const REST = 4;

const ASSOCIATE_REJECT = 3;
const ABORT = 7;

/**
 * Reads an A-ASSOCIATE-RJ PDU (PS3.8 9.3.4). The values need not be defined ones.
 *
 * @param bytes - the whole PDU, 10 bytes
 * @throws RangeError when the length or the PDU type is another; the message says which
 * @throws TypeError when it is not a Uint8Array
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.4.html
 * @example
 * ```ts
 * parseAssociateRejectPDU(Uint8Array.from([3, 0, 0, 0, 0, 4, 0, 1, 1, 7])).reason; // 7
 * ```
 */
export function parseAssociateRejectPDU(bytes: Uint8Array): ReceivedRejection {
  assertPDU(bytes, ASSOCIATE_REJECT, 'A-ASSOCIATE-RJ');
  const [result = 0, source = 0, reason = 0] = bytes.subarray(7);
  return { result, source, reason };
}

/**
 * Reads an A-ABORT PDU (PS3.8 9.3.8). The values need not be defined ones.
 *
 * @param bytes - the whole PDU, 10 bytes
 * @throws RangeError when the length or the PDU type is another; the message says which
 * @throws TypeError when it is not a Uint8Array
 * @see https://dicom.nema.org/medical/dicom/current/output/chtml/part08/sect_9.3.8.html
 * @example
 * ```ts
 * parseAbortPDU(Uint8Array.from([7, 0, 0, 0, 0, 4, 0, 0, 2, 2])).source; // 2
 * ```
 */
export function parseAbortPDU(bytes: Uint8Array): ReceivedAbort {
  assertPDU(bytes, ABORT, 'A-ABORT');
  const [source = 0, reason = 0] = bytes.subarray(8);
  return { source, reason };
}

function assertPDU(bytes: Uint8Array, type: number, name: string): void {
  if (!isBytes(bytes)) throw new TypeError(`an ${name} PDU is a Uint8Array, not ${shown(bytes)}`);
  if (bytes.length !== LENGTH) throw new RangeError(`an ${name} PDU has ${String(LENGTH)} bytes, not ${String(bytes.length)}`);
  const found = bytes[0] ?? 0;
  if (found !== type) throw new RangeError(`an ${name} PDU has the PDU type ${hex(type)}, not ${hex(found)}`);
  const rest = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(2);
  if (rest !== REST) throw new RangeError(`an ${name} PDU has the PDU length ${String(REST)}, not ${String(rest)}`);
}

function hex(byte: number): string {
  return `${byte.toString(16).toUpperCase().padStart(2, '0')}H`;
}
