import { serviceOfCommandField } from '../response/service-of-command-field.js';
import type { ReadContext } from './findings.js';
import { sopClassCalled } from './sop-classes.js';

const SERVICE =
  /\b(?:([CN]-?(?:STORE|FIND|MOVE|GET|ECHO|EVENT-REPORT|SET|ACTION|CREATE|DELETE))(?:[ -](?:RQ|RSP|request|response))?|(Store|Find|Move|Get|Echo) (?:Request|Response|SCU|SCP))\b/gi;
const TOOL = /(?:\b|_)(store|find|move|get|echo)sc[up]\b/i;
const COMMAND_FIELD = /\(0000,0100\)(?: US|[^[:]{0,60}[[:]) ?(\d{1,5})\b/;
const SOP_CLASS = /(?:SOP Class UID|cuid=|\(0000,000[23]\)|\b[CN]-[A-Z-]{3,12} (?:of|for) )[^0-9]{0,20}(1\.2\.840\.10008(?:\.\d{1,9}){1,12})/;
const SOP_CLASS_NAME = /(?:SOP Class UID|\(0000,000[23]\) UI|-RQ ID=\d+,)[ :=]*([A-Z][A-Za-z0-9 /-]+)/;
const ASSOCIATION =
  /\b(?:Requesting|Accepting|Releasing|Aborting|Received|Sending) Association\b|\bA-ASSOCIATE-R[QJ]|\bAssociation (?:Accepted|Request|Released|Aborted|Rejected)\b/;
const RESOURCE =
  /(?:\bhttps?:\/\/[^\s'"]+?|(?:GET|POST|PUT|DELETE) [^\s'"]*?)(\/(?:studies|series|instances|workitems|commitment-requests|modality-scheduled-procedure-steps|modality-performed-procedure-steps)\b[^\s'"]*)/;
/** What a request that carries something has: a method, or an option of curl. */
const SENDS = /\b(?:POST|PUT)\b|\s(?:--data(?:-binary)?|-d|-F|--form|-T)\s/;
const DELETES = /\bDELETE\b/;
const ANY = /(?:)/;
/** The transaction of a request by its resource and its method: the first that fits. */
const REQUESTS: readonly (readonly [resource: RegExp, method: RegExp, service: string, transaction: string])[] = [
  [/^\/workitems\/[^/?]+\/state/, ANY, 'Worklist Service', 'Change Workitem State Transaction'],
  [/^\/workitems\/[^/?]+\/cancelrequest/, ANY, 'Worklist Service', 'Request Cancellation Transaction'],
  [/^\/workitems\/[^/?]+\/subscribers\/[^/?]+\/suspend/, ANY, 'Worklist Service', 'Suspend Global Subscription Transaction'],
  [/^\/workitems\/[^/?]+\/subscribers/, DELETES, 'Worklist Service', 'Unsubscribe Transaction'],
  [/^\/workitems\/[^/?]+\/subscribers/, ANY, 'Worklist Service', 'Subscribe Transaction'],
  [/^\/workitems\/[^/?]+/, SENDS, 'Worklist Service', 'Update Workitem Transaction'],
  [/^\/workitems\/[^/?]+/, ANY, 'Worklist Service', 'Retrieve Workitem Transaction'],
  [/^\/workitems/, SENDS, 'Worklist Service', 'Create Workitem Transaction'],
  [/^\/workitems/, ANY, 'Worklist Service', 'Search Transaction'],
  [/^\/commitment-requests/, SENDS, 'Storage Commitment Service', 'Request Transaction'],
  [/^\/commitment-requests/, ANY, 'Storage Commitment Service', 'Result Check Transaction'],
  [/^\/modality-scheduled-procedure-steps/, ANY, 'Modality Scheduled Procedure Step Service', 'Search Transaction'],
  [/^\/modality-performed-procedure-steps\/[^/?]+/, SENDS, 'Modality Performed Procedure Step Service', 'Update Transaction'],
  [/^\/modality-performed-procedure-steps\/[^/?]+/, ANY, 'Modality Performed Procedure Step Service', 'Retrieve Transaction'],
  [/^\/modality-performed-procedure-steps/, ANY, 'Modality Performed Procedure Step Service', 'Create Transaction'],
];
/** A Store request: to the studies, or to one of them. */
const STUDIES = /^\/studies(?:\/[^/?]+)?\/?$/;
/** A Search: for series or instances, or for studies. */
const SEARCHED = /^\/(?:series|instances)\b|^\/studies\/?(?:\?|$)|\/(?:series|instances)\/?(?:\?|$)/;
/** How clients name a transaction. */
const TRANSACTIONS: readonly (readonly [words: RegExp, transaction: string])[] = [
  [/\bSTOW-?RS\b|\bstoreInstances\b/i, 'STOW-RS'],
  [/\bQIDO-?RS\b|\bsearchFor(?:Studies|Series|Instances)\b/i, 'QIDO-RS'],
  [/\bWADO-?RS\b|\bretrieve(?:Study|Series|Instance)\w*\b/i, 'WADO-RS'],
  [/\bWADO-URI\b|[?&]requestType=/i, 'WADO-URI'],
];
const OTHER_RESOURCE = /^[^\n]{0,20}\bcurl /;

/** What lines of a log tell of the statuses that follow: the DIMSE service and SOP Class of the messages, the DICOMweb transaction. */
export class LogContext {
  private service: string | undefined;
  private sopClass: string | undefined;
  private web: ReadContext | undefined;

  /** Takes a line into account. */
  see(line: string): void {
    if (ASSOCIATION.test(line)) this.sopClass = undefined;
    const tool = TOOL.exec(line)?.[1];
    if (tool !== undefined) this.service = serviceCalled(tool);
    const field = COMMAND_FIELD.exec(line)?.[1];
    if (field !== undefined) this.service = serviceOfCommandField(Number(field)) ?? this.service;
    for (const [, name, word] of line.matchAll(SERVICE)) this.service = serviceCalled(name ?? word ?? '');
    const sopClass = SOP_CLASS.exec(line)?.[1] ?? sopClassCalled(SOP_CLASS_NAME.exec(line)?.[1] ?? '');
    this.sopClass = sopClass ?? this.sopClass;
    const resource = RESOURCE.exec(line)?.[1];
    const named = TRANSACTIONS.find(([words]) => words.test(line))?.[1];
    if (resource !== undefined) this.web = transactionOf(resource, line);
    else if (named !== undefined) this.web = { transaction: named };
    else if (OTHER_RESOURCE.test(line)) this.web = undefined;
  }

  /** Where a status stands, whose own line names the DIMSE service or not. */
  ofStatus(service: string | undefined): ReadContext {
    const known = service ?? this.service;
    return { ...(known !== undefined && { service: known }), ...(this.sopClass !== undefined && { sopClass: this.sopClass }) };
  }

  /** Where an HTTP status stands; undefined where nothing of DICOMweb was seen. */
  ofWeb(): ReadContext | undefined {
    return this.web;
  }
}

/** The DIMSE service that a word of a log stands for. */
export function serviceCalled(word: string): string {
  const name = word
    .toUpperCase()
    .replace(/^(?=STORE|FIND|MOVE|GET|ECHO)/, 'C-')
    .replace(/^QUERY$/, 'C-FIND');
  return name.replace(/^([CN])(?=[A-Z])/, '$1-');
}

/** The transaction that a request for a resource of DICOMweb starts. */
function transactionOf(resource: string, line: string): ReadContext {
  const request = REQUESTS.find(([wanted, method]) => wanted.test(resource) && method.test(line));
  if (request !== undefined) return { service: request[2], transaction: request[3] };
  if (SENDS.test(line) && STUDIES.test(resource)) return { transaction: 'STOW-RS' };
  return { transaction: SEARCHED.test(resource) ? 'QIDO-RS' : 'WADO-RS' };
}
