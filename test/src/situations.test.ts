import { describe, expect, it } from 'vitest';
import { describeAbort, describeRejection } from '../../src/association.js';
import * as products from '../../src/implementations.js';
import { explain, type DIMSEService } from '../../src/index.js';
import { lookupReason } from '../../src/web.js';
import { typed } from '../support/typed.js';

// What an engineer should do, written down by hand: DIMSE service | SOP Class, after 1.2.840.10008. | code | stored | repeat | who acts | words of the advice.
const SITUATIONS = `
C-STORE | 5.1.4.1.1.2 | 0000 | yes | no | | has stored the object
C-STORE | 5.1.4.1.1.2 | B000 | yes | no | | some values changed
C-STORE | 5.1.4.1.1.4 | B006 | yes | no | | without some elements
C-STORE | 5.1.4.1.1.7 | B007 | yes | no | sender | does not match its SOP Class
C-STORE | 5.1.4.1.1.2 | B123 | yes | no | | Do not send it again
C-STORE | 5.1.4.1.1.2 | 0001 | yes | no | | not meant for C-STORE
C-STORE | 5.1.4.1.1.2 | 0107 | yes | no | | did not recognize some Attributes
C-STORE | 5.1.4.1.1.2 | 0116 | yes | no | | out of range
C-STORE | 5.1.4.1.1.2 | A700 | no | later | administrator | disk space
C-STORE | 5.1.4.1.1.2 | A7FF | no | later | administrator | Error Comment (0000,0902)
C-STORE | 5.1.4.1.1.2 | A900 | no | after change | sender | sent unchanged, it fails again
C-STORE | 5.1.4.1.1.2 | A9AB | no | after change | sender | Correct the object
C-STORE | 5.1.4.1.1.2 | C000 | no | after change | receiver sender | transfer syntax
C-STORE | 5.1.4.1.1.2 | CFFF | no | after change | receiver sender | could not read
C-STORE | 5.1.4.1.1.2 | AA01 | no | after change | receiver sender | not stored
C-STORE | 5.1.4.1.1.2 | 0110 | no | later | administrator receiver | reason is not stated
C-STORE | 5.1.4.1.1.2 | 0111 | no | no | administrator sender | Compare the two first
C-STORE | 5.1.4.1.1.2 | 0112 | no | after change | administrator | 2020a
C-STORE | 5.1.4.1.1.2 | 0117 | no | after change | sender | 64 characters
C-STORE | 5.1.4.1.1.2 | 0122 | no | after change | administrator | configured for this SOP Class
C-STORE | 5.1.4.1.1.2 | 0124 | no | after change | administrator | calling AE title
C-STORE | 5.1.4.1.1.2 | 0210 | no | after change | sender | Message ID
C-STORE | 5.1.4.1.1.2 | 0211 | no | after change | sender | presentation context
C-STORE | 5.1.4.1.1.2 | 0212 | no | after change | sender | not agreed
C-STORE | 5.1.4.1.1.2 | 0213 | no | later | administrator | free resources
C-STORE | 5.1.4.1.1.2 | FE00 | | no | administrator receiver | no cancellation
C-STORE | 5.1.4.1.1.2 | FF00 | | no | administrator receiver | no pending response
C-STORE | 5.1.4.38.1 | A700 | no | later | administrator | disk space
C-STORE | 5.1.4.38.1 | B000 | yes | no | | some values changed
C-FIND | 5.1.4.1.2.2.1 | 0000 | | no | | query is complete
C-FIND | 5.1.4.1.2.2.1 | FF00 | | no | | more responses follow
C-FIND | 5.1.4.1.2.2.1 | FF01 | | no | | check the matches yourself
C-FIND | 5.1.4.1.2.2.1 | FE00 | | no | | C-CANCEL
C-FIND | 5.1.4.1.2.2.1 | A700 | | later | administrator sender | narrower
C-FIND | 5.1.4.1.2.2.1 | A900 | | after change | sender | query level
C-FIND | 5.1.4.1.2.2.1 | C001 | | after change | receiver sender | conformance statement
C-FIND | 5.1.4.1.2.2.1 | 0122 | | after change | administrator | query models
C-FIND | 5.1.4.1.2.2.1 | 0124 | | after change | administrator | calling AE title
C-FIND | 5.1.4.1.2.2.1 | 0110 | | later | administrator receiver | log of the peer
C-FIND | 5.1.4.1.2.2.1 | A701 | | after change | receiver sender | Error Comment (0000,0902)
C-FIND | 5.1.4.31 | A900 | | after change | sender | worklist has no query level
C-FIND | 5.1.4.31 | FF01 | | no | | check the matches yourself
C-FIND | 5.1.4.1.1.201.6 | B001 | | no | sender | last record received
C-FIND | 5.1.4.1.1.201.6 | A710 | | after change | sender | Prior Record Key
C-MOVE | 5.1.4.1.2.2.2 | 0000 | | no | | nothing matched
C-MOVE | 5.1.4.1.2.2.2 | FF00 | | no | | more responses follow
C-MOVE | 5.1.4.1.2.2.2 | FF01 | | no | | Pending by its class
C-MOVE | 5.1.4.1.2.2.2 | FE00 | | no | | Objects that arrived before stay
C-MOVE | 5.1.4.1.2.2.2 | B000 | some | after change | administrator sender | Failed SOP Instance UID List (0008,0058)
C-MOVE | 5.1.4.1.2.2.2 | A701 | no | later | administrator | request less
C-MOVE | 5.1.4.1.2.2.2 | A702 | no | later | administrator | host and port of the destination
C-MOVE | 5.1.4.1.2.2.2 | A801 | no | after change | administrator sender | Move Destination (0000,0600)
C-MOVE | 5.1.4.1.2.2.2 | A900 | no | after change | sender | unique keys
C-MOVE | 5.1.4.1.2.2.2 | C512 | no | after change | receiver sender | log of the peer
C-MOVE | 5.1.4.1.2.2.2 | 0122 | no | after change | administrator | SOP Class
C-MOVE | 5.1.4.1.2.2.2 | 0124 | no | after change | administrator | calling AE title
C-MOVE | 5.1.4.1.2.2.2 | A703 | no | after change | receiver sender | No object was sent
C-MOVE | 5.1.4.1.2.2.2 | B001 | some | after change | administrator sender | read the counters
C-MOVE | 5.1.4.1.2.4.2 | AA00 | no | after change | sender | frame numbers
C-MOVE | 5.1.4.1.2.4.2 | AA01 | no | after change | sender | whole object
C-GET | 5.1.4.1.2.4.3 | AA02 | no | after change | sender | take these frames
C-GET | 5.1.4.1.2.4.3 | AA03 | no | after change | sender | no time axis
C-GET | 5.1.4.1.2.4.3 | AA04 | no | after change | sender | in one way only
C-GET | 5.1.4.1.2.2.3 | 0000 | | no | | nothing matched
C-GET | 5.1.4.1.2.2.3 | A702 | no | after change | sender | SCP role
C-GET | 5.1.4.1.2.2.3 | A701 | no | later | administrator | count the matches
C-GET | 5.1.4.1.2.2.3 | B000 | some | after change | administrator sender | counters
C-GET | 5.1.4.1.2.2.3 | FE00 | | no | | C-CANCEL
C-GET | 5.1.4.1.2.5.3 | A900 | no | after change | sender | Identifier
C-ECHO | 1.1 | 0000 | | no | | peer answers
C-ECHO | 1.1 | 0122 | | after change | administrator | SOP Class
C-ECHO | 1.1 | FF00 | | no | administrator receiver | no pending response
N-CREATE | 3.1.2.3.3 | 0000 | | no | | SOP Instance is created
N-CREATE | 3.1.2.3.3 | 0111 | | no | sender | SOP Instance that exists
N-CREATE | 3.1.2.3.3 | 0106 | | after change | sender | Correct the value
N-CREATE | 3.1.2.3.3 | 0120 | | after change | sender | Add the Attribute
N-CREATE | 3.1.2.3.3 | 0121 | | after change | sender | Give a value
N-CREATE | 3.1.2.3.3 | 0116 | | no | sender | operation was done
N-SET | 3.1.2.3.3 | 0000 | | no | | changed as requested
N-SET | 3.1.2.3.3 | 0110 | | after change | administrator sender | no longer IN PROGRESS
N-SET | 3.1.2.3.3 | 0112 | | after change | sender | never existed
N-SET | 3.1.2.3.3 | 0107 | | no | sender | operation was done
N-GET | 3.1.2.3.4 | 0001 | | no | | left out
N-GET | 3.1.2.3.4 | 0000 | | no | | in the response
N-ACTION | 1.20.1 | 0000 | | no | | delete nothing before
N-ACTION | 1.20.1 | 0123 | | after change | sender | Action Type ID
N-ACTION | 1.20.1 | 0213 | | later | administrator | free resources
N-EVENT-REPORT | 1.20.1 | 0000 | | no | | received the report
N-EVENT-REPORT | 1.20.1 | 0113 | | after change | sender | Event Type ID
N-EVENT-REPORT | 1.20.1 | 0119 | | after change | sender | do not belong together
N-CREATE | 5.1.4.34.6.1 | B300 | | no | | values the peer changed
N-CREATE | 5.1.4.34.6.1 | C309 | | after change | sender | SCHEDULED
N-SET | 5.1.4.34.6.3 | B305 | | no | | values the peer replaced
N-SET | 5.1.4.34.6.3 | C310 | | after change | sender | IN PROGRESS
N-SET | 5.1.4.34.6.3 | C300 | | no | sender | Create a new UPS
N-SET | 5.1.4.34.6.3 | 0001 | | no | | were left out
N-SET | 5.1.4.34.6.3 | C307 | | no | sender | no such UPS
N-ACTION | 5.1.4.34.6.3 | C301 | | after change | sender | Transaction UID
N-ACTION | 5.1.4.34.6.3 | C302 | | no | sender | performer has claimed
N-ACTION | 5.1.4.34.6.3 | C303 | | no | sender | does not become SCHEDULED again
N-ACTION | 5.1.4.34.6.3 | C304 | | after change | sender | final state requires
N-ACTION | 5.1.4.34.6.3 | B304 | | no | | already CANCELED
N-ACTION | 5.1.4.34.6.3 | B306 | | no | | already COMPLETED
N-ACTION | 5.1.4.34.6.1 | 0000 | | no | | performer may decline
N-ACTION | 5.1.4.34.6.1 | C311 | | no | sender | cannot be canceled
N-ACTION | 5.1.4.34.6.1 | C312 | | later | receiver | can be reached
N-ACTION | 5.1.4.34.6.1 | C313 | | no | | ask the person
N-ACTION | 5.1.4.34.6.2 | B301 | | no | | deletion lock
N-ACTION | 5.1.4.34.6.2 | C308 | | after change | administrator | receiving AE title
N-ACTION | 5.1.4.34.6.2 | C314 | | after change | sender | not meant for this instance
N-ACTION | 5.1.4.34.6.2 | C315 | | no | administrator | query the UPS instead
N-ACTION | 5.1.1.1 | B601 | | no | sender | not collated
N-ACTION | 5.1.1.1 | B602 | | after change | sender | Image Boxes
N-ACTION | 5.1.1.1 | C600 | | after change | sender | Create a Film Box
N-ACTION | 5.1.1.1 | C601 | | later | administrator | print queue
N-ACTION | 5.1.1.2 | C602 | | later | administrator | Film Box again
N-ACTION | 5.1.1.2 | C603 | | after change | sender | larger Image Box
N-ACTION | 5.1.1.2 | B603 | | after change | sender | Image Boxes
N-ACTION | 5.1.1.2 | B609 | | no | sender | cut off
N-ACTION | 5.1.1.2 | 0000 | | no | | Print Job
N-SET | 5.1.1.4 | B604 | | no | sender | not true to size
N-SET | 5.1.1.4 | C605 | | later | administrator | printed others
N-SET | 5.1.1.4 | C613 | | after change | sender | combined print image
N-CREATE | 5.1.1.1 | B600 | | no | sender | without reserved memory
N-CREATE | 5.1.1.2 | B605 | | no | sender | Min Density
N-CREATE | 5.1.1.2 | C616 | | after change | sender | Film Box that is waiting
N-ACTION | 5.1.4.1.1.201.5 | 0212 | | after change | sender | character set
N-ACTION | 5.1.4.1.1.201.5 | 0000 | | no | | progress
N-ACTION | 5.1.1.33 | 0000 | | no | | Execution Status
N-DELETE | 5.1.1.2 | 0000 | | no | | is deleted
N-DELETE | 5.1.1.2 | 0112 | | after change | sender | never existed
`;

// What products mean: product, then as above.
const OF_PRODUCTS = `
orthanc | C-STORE | A700 | no | after change | administrator receiver
orthanc | C-MOVE | 0000 | | no |
dcm4cheeArc | C-STORE | A770 | no | after change | sender
pynetdicom | C-STORE | C211 | no | after change | receiver
dcmtk | C-STORE | A700 | no | later | administrator receiver
conquest | C-MOVE | C005 | no | after change | administrator
`;

// PDU, result, source, reason | repeat | who acts | words.
const ASSOCIATIONS = `
A-ASSOCIATE-RJ 1 1 1 | after change | administrator | too many associations
A-ASSOCIATE-RJ 1 1 2 | after change | sender | application context
A-ASSOCIATE-RJ 1 1 3 | after change | administrator | calling AE title
A-ASSOCIATE-RJ 1 1 7 | after change | administrator sender | called AE title
A-ASSOCIATE-RJ 1 2 2 | after change | sender | version 1
A-ASSOCIATE-RJ 2 3 1 | later | | overloaded
A-ASSOCIATE-RJ 2 3 2 | later | administrator sender | associations
A-ABORT 0 0 | after change | administrator | timeout
A-ABORT 2 0 | later | administrator | no reason
A-ABORT 2 1 | after change | sender | type that does not exist
A-ABORT 2 2 | after change | sender | both logs
A-ABORT 2 6 | after change | sender | value is not allowed
`;

// Attribute, context, reason | repeat | who acts | words.
const REASONS = `
(0008,1197) store-instances A700 | later | administrator | disk space
(0008,1197) store-instances A900 | after change | sender | SOP Class
(0008,1197) store-instances C000 | after change | receiver sender |
(0008,1197) store-instances 0122 | after change | administrator | SOP Class
(0008,1197) store-instances 0110 | after change | administrator sender | study
(0008,1197) store-instances 0124 | after change | administrator |
(0008,1197) storage-commitment 0112 | after change | sender | not
(0008,1197) storage-commitment 0131 | after change | sender | Transaction UID
(0008,1197) storage-commitment 0213 | later | administrator |
(0008,1196) store-instances B000 | no | | values changed
(0008,1196) store-instances B006 | no | | without some elements
`;

const situations = typed(SITUATIONS);

describe('what to do', () => {
  it('is written down for at least 120 situations', () => {
    expect(situations.length).toBeGreaterThanOrEqual(120);
  });

  it.each(situations)('%s of %s: %s', (service = '', uid = '', code = '', stored = '', retry = '', actors = '', words = '') => {
    const found = explain(Number.parseInt(code, 16), { service: service as DIMSEService, sopClass: `1.2.840.10008.${uid}` });
    expect([found?.stored ?? '', found?.retry, [...(found?.actors ?? [])].sort().join(' ')]).toEqual([stored, retry, actors]);
    expect(found?.why).toContain(words);
  });

  it.each(typed(OF_PRODUCTS))('%s answers a %s with %s', (name = '', service = '', code = '', stored = '', retry = '', actors = '') => {
    const implementation = Object.entries(products).find(([key]) => key === name)?.[1] as products.Implementation;
    const found = explain(Number.parseInt(code, 16), { service: service as DIMSEService, implementation });
    expect([found?.stored ?? '', found?.retry, [...(found?.actors ?? [])].sort().join(' ')]).toEqual([stored, retry, actors]);
  });

  it.each(typed(ASSOCIATIONS))('%s', (pdu = '', retry = '', actors = '', words = '') => {
    const [name, ...numbers] = pdu.split(' ');
    const [result = 0, source = 0, reason = 0] = name === 'A-ABORT' ? [0, ...numbers.map(Number)] : numbers.map(Number);
    const found = name === 'A-ABORT' ? describeAbort({ source, reason }) : describeRejection({ result, source, reason });
    expect([found.retry, [...(found.actors ?? [])].sort().join(' ')]).toEqual([retry, actors]);
    expect(found.sentence).toContain(words);
  });

  it.each(typed(REASONS))('%s', (reason = '', retry = '', actors = '', words = '') => {
    const [attribute = '', context = '', code = ''] = reason.split(' ');
    const found = lookupReason(Number.parseInt(code, 16), { attribute, context } as never);
    expect([found.retry, [...(found.actors ?? [])].sort().join(' ')]).toEqual([retry, actors]);
    expect(found.explanation).toContain(words);
  });
});
