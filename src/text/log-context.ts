import { responseRules } from '../../generated/typescript/data/response-rules.js';
import { serviceOfCommandField } from '../response/service-of-command-field.js';
import type { ReadContext } from './findings.js';
import { servicesOf, sopClassCalled } from './sop-classes.js';

const SERVICE =
  /\b(?:([CN]-?(?:STORE|Store|FIND|Find|MOVE|Move|GET|Get|ECHO|Echo|EVENT-REPORT|Event-Report|SET|Set|ACTION|Action|CREATE|Create|DELETE|Delete)|c(?:store|find|move|get|echo))(?:[ -](?:RQ|RSP|request|response))?|(Store|Find|Move|Get|Echo) (?:Request|Response|SCU|SCP))\b/g;
const TOOL = /(?:\b|_)(store|find|move|get|echo)sc[up]\b/;
const COMMAND_FIELD = /\(0000,0100\)(?: US|[^[:]{0,60}[[:]) ?(\d{1,5})\b/;
const SOP_CLASS = /(?:SOP Class UID|cuid=|\(0000,000[23]\)|\b[CN]-[A-Z-]{3,12} (?:of|for) )[^0-9]{0,20}(1\.2\.840\.10008(?:\.\d{1,9}){1,12})/;
const SOP_CLASS_NAME = /(?:SOP Class UID|\(0000,000[23]\) UI|-RQ ID=\d+,)[ :=]*([A-Z][A-Za-z0-9 /-]+)/;
const ASSOCIATION =
  /\b(?:Requesting|Accepting|Releasing|Aborting|Received|Sending) Association\b|\bA-ASSOCIATE-R[QJ]|\bAssociation (?:Accepted|Request|Released|Aborted|Rejected)\b/;
const RESOURCE =
  /(?:\bhttps?:\/\/|(?:GET|POST|PUT|DELETE) )[^\s'"]{0,200}?(\/(?:studies|series|instances|workitems|commitment-requests|modality-scheduled-procedure-steps|modality-performed-procedure-steps)\b[^\s'"]{0,500})/;
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
  [/\bS(?:TOW-?RS|towRs)\b|\bstoreInstances\b/, 'STOW-RS'],
  [/\bQ(?:IDO-?RS|idoRs)\b|\bsearchFor(?:Studies|Series|Instances)\b/, 'QIDO-RS'],
  [/\bW(?:ADO-?RS|adoRs)\b|\bretrieve(?:Study|Series|Instance)\w*\b/, 'WADO-RS'],
  [/\bWADO-URI\b|[?&]requestType=/, 'WADO-URI'],
];
/** Every line that tells the context has one of these: other lines need not be read. */
export const CONTEXT_NEEDS = [
  ...['C-', 'N-', 'CSTORE', 'CStore', 'CFIND', 'CFind', 'CMOVE', 'CMove', 'CGET', 'CGet', 'CECHO', 'CEcho', 'NSET', 'NSet', 'NGET', 'NGet'],
  ...['NEVENT', 'NEvent', 'NACTION', 'NAction', 'NCREATE', 'NCreate', 'NDELETE', 'NDelete', ' Request', ' Response', ' SC', 'scu', 'scp'],
  ...['ssociation', 'A-ASSOCIATE', 'SOP Class', 'cuid=', '(0000,0', '-RQ ID=', '/studies', '/series', '/instances', '/workitems', '/commitment-', '/modality-'],
  ...[
    'cstore',
    'cfind',
    'cmove',
    'cget',
    'cecho',
    '0008119',
    'STOW',
    'StowRs',
    'QIDO',
    'QidoRs',
    'WADO',
    'WadoRs',
    'storeInstances',
    'searchFor',
    'retrieve',
    'requestType=',
    'curl ',
  ],
];
/** A request to anything else. */
const OTHER_RESOURCE = /^[^\n]{0,20}\bcurl |\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (?:\/|https?:)/;
/** After so many lines that tell nothing of it, a context is none. */
const LASTING = 100;

/** What lines of a log tell of the statuses that follow: the DIMSE service and SOP Class of the messages, the DICOMweb transaction. */
export class LogContext {
  private service: string | undefined;
  private sopClass: string | undefined;
  private web: ReadContext | undefined;
  /** The lines that last told the DIMSE service and the transaction. */
  private serviceLine = 0;
  private webLine = 0;

  /** Takes a line into account. */
  see(line: string, number: number): void {
    if (number - this.serviceLine > LASTING) this.service = undefined;
    if (number - this.webLine > LASTING) this.web = undefined;
    if (ASSOCIATION.test(line)) this.sopClass = undefined;
    const service = serviceIn(line);
    if (service !== undefined) [this.service, this.serviceLine] = [service, number];
    const sopClass = sopClassIn(line);
    this.sopClass = sopClass ?? this.sopClass;
    const resource = RESOURCE.exec(line)?.[1];
    const named = TRANSACTIONS.find(([words]) => words.test(line))?.[1];
    if (resource !== undefined) [this.web, this.webLine] = [transactionOf(resource, line), number];
    else if (named !== undefined) [this.web, this.webLine] = [{ transaction: named }, number];
    else if (OTHER_RESOURCE.test(line)) this.web = undefined;
  }

  /** Where a status stands, whose own line names the DIMSE service or not. */
  ofStatus(service: string | undefined): ReadContext {
    const known = service ?? this.service;
    const { sopClass } = this;
    // That of an earlier message says nothing of another DIMSE service.
    const services = sopClass === undefined ? [] : servicesOf(sopClass);
    const isOfIt = sopClass !== undefined && (known === undefined || services.length === 0 || services.includes(known));
    return { ...(known !== undefined && { service: known }), ...(isOfIt && { sopClass }) };
  }

  /** Where an HTTP status stands; undefined where nothing of DICOMweb was seen. */
  ofWeb(): ReadContext | undefined {
    return this.web;
  }
}

/** The DIMSE service that a line tells: that of the last message that it names. */
function serviceIn(line: string): string | undefined {
  const [name] = [...line.matchAll(SERVICE)].map(([, full, word]) => full ?? word ?? '').slice(-1);
  if (name !== undefined) return serviceCalled(name);
  const field = COMMAND_FIELD.exec(line)?.[1];
  const ofField = field === undefined ? undefined : serviceOfCommandField(Number(field));
  const tool = TOOL.exec(line)?.[1];
  return ofField ?? (tool === undefined ? undefined : serviceCalled(tool));
}

/** The SOP Class that a line tells by its UID or name. */
function sopClassIn(line: string): string | undefined {
  const uid = SOP_CLASS.exec(line)?.[1];
  const name = uid === undefined ? SOP_CLASS_NAME.exec(line)?.[1] : undefined;
  return name === undefined ? uid : sopClassCalled(name);
}

/** The DIMSE service that a word of a log stands for. */
export function serviceCalled(word: string): string {
  const name = word
    .toUpperCase()
    .replace(/^(?=STORE|FIND|MOVE|GET|ECHO)/, 'C-')
    .replace(/^QUERY$/, 'C-FIND');
  return name.replace(/^([CN])(?=[A-Z])/, '$1-');
}

/** The names of the DIMSE services. */
export const SERVICES: readonly string[] = responseRules.map(({ service }) => service);

/** The DIMSE service that a whole text names; undefined for anything else. */
export function serviceNamed(text: string): string | undefined {
  const called = serviceCalled(text.trim());
  return SERVICES.find((name) => name === called);
}

/** The transaction that a request for a resource of DICOMweb starts. */
function transactionOf(resource: string, line: string): ReadContext {
  const request = REQUESTS.find(([wanted, method]) => wanted.test(resource) && method.test(line));
  if (request !== undefined) return { service: request[2], transaction: request[3] };
  if (SENDS.test(line) && STUDIES.test(resource)) return { transaction: 'STOW-RS' };
  return { transaction: SEARCHED.test(resource) ? 'QIDO-RS' : 'WADO-RS' };
}
