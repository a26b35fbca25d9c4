// Generated from spec/dicom-status.json by codegen. Do not edit: run "npm run generate".

import type { DIMSEService } from '../types.js';

/** What a log form finds. */
export type LogFormKind = 'status' | 'rejection' | 'abort' | 'presentation-context-result' | 'condition' | 'http' | 'failure reason' | 'warning reason';

/** How a program prints a status, a rejection or the like in a log. */
export interface LogForm {
  readonly program: string;
  readonly kind: LogFormKind;
  /** A regular expression for one line, with names in braces for its groups. */
  readonly pattern: string;
  /** A text that every line of this form holds. */
  readonly needs: string;
  /** The DIMSE service, where the words alone decide it. */
  readonly service?: DIMSEService;
  /** Result, source and reason, where the words alone tell them. */
  readonly values?: readonly number[];
  /** Whether it holds only a part, and a later line has the rest. */
  readonly part?: true;
}

/** Of two forms that fit at one place, the first counts. */
export const logForms: readonly LogForm[] = [
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} Response:?(?: \\d+)? \\((?<text>Unknown Status: {0xhex})\\)', needs: ' Response' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} Response:?(?: \\d+)? \\({words}\\)', needs: ' Response' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} response with (?:error|warning) status \\((?<text>Unknown Status: {0xhex})\\)', needs: ' response with ' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} response with (?:error|warning) status \\({words}\\)', needs: ' response with ' },
  { program: 'DCMTK', kind: 'status', pattern: '\\bDIMSE status is: (?<text>Unknown Status: {0xhex})', needs: 'DIMSE status is: ' },
  { program: 'DCMTK', kind: 'status', pattern: '\\bDIMSE status is: {words}$', needs: 'DIMSE status is: ', service: 'C-GET' },
  { program: 'DCMTK', kind: 'status', pattern: '\\bDIMSE Status +: {0xhex}\\b', needs: 'DIMSE Status ' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} (?:SCU|SCP) Failed: (?<text>Unknown Status: {0xhex})', needs: ' Failed: ' },
  { program: 'pynetdicom', kind: 'status', pattern: '\\b{service} Response \\(Status: {0xhex}\\b', needs: ' Response (Status: ' },
  { program: 'pynetdicom', kind: 'status', pattern: '\\b{service} SCP (?:Result|Response|response):? ?(?:\\d+(?: -|:) )?{0xhex}\\b', needs: ' SCP ' },
  { program: 'pynetdicom', kind: 'status', pattern: '\\bUnknown status value returned by (?:callback|handler) - {0xhex}\\b', needs: 'Unknown status value returned by ' },
  { program: 'pynetdicom', kind: 'status', pattern: '\\bStatus {6,}: {0xhex}\\b', needs: 'Status      ' },
  { program: 'dcm4che', kind: 'status', pattern: '\\b{service}-RSP\\[.*?\\bstatus={hexH}\\b', needs: 'status=' },
  { program: 'dcm4che', kind: 'status', pattern: '\\(0000,0900\\) US \\[{decimal}\\]', needs: '(0000,0900) US [' },
  { program: 'dcm4che', kind: 'status', pattern: '\\bRSP with Status +{hexH}\\b', needs: 'RSP with Status ' },
  { program: 'dcm4che', kind: 'status', pattern: '\\(0000,0900\\) US {decimal}\\b', needs: '(0000,0900) US ' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\b(?:Failed to store|issue storing) instance .*\\(status code {hexH?}\\)', needs: '(status code ', service: 'C-STORE' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\b[Cc]ould not store instance [^:]*: {words}$', needs: 'ould not store instance ', service: 'C-STORE' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\b{service}\\b.{0,20}\\(status code {hexH}\\)', needs: '(status code ' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\bOperation failed \\(status code {decimal}\\)', needs: 'Operation failed (status code ', service: 'C-FIND' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\bOperation failed \\(status code {hex}\\)', needs: 'Operation failed (status code ', service: 'C-MOVE' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\bdicom_echoscu.* Status: {hexH}$', needs: 'dicom_echoscu', service: 'C-ECHO' },
  { program: 'dicom-rs', kind: 'status', pattern: '\\(0000,0900\\) Status +US \\(1, +2 bytes\\): {decimal}\\b', needs: '(0000,0900) Status ' },
  { program: 'Orthanc', kind: 'status', pattern: '\\b{service} SCU to AET "[^"]*" has failed with DIMSE status {0xhex}\\b', needs: '" has failed with DIMSE status ' },
  { program: 'Orthanc', kind: 'status', pattern: '"DimseErrorStatus" *: *{decimal}\\b', needs: '"DimseErrorStatus"' },
  { program: 'dcmjs-dimse', kind: 'status', pattern: '\\b{service} RSP \\[.*?\\bstatus: {decimal}\\b', needs: 'status: ' },
  { program: 'dcmjs-dimse', kind: 'status', pattern: '\\b{service} RSP \\[.*?\\bstatus: {words}\\]', needs: 'status: ' },
  { program: 'Wireshark', kind: 'status', pattern: '\\b{service}-RSP \\({words}[,)]', needs: '-RSP (' },
  { program: 'Wireshark', kind: 'status', pattern: '\\(0000,0900\\) +2 Status .*\\((?<text>{0xhex})\\)', needs: '(0000,0900) ' },
  { program: 'CTN', kind: 'status', pattern: '^Status: +{hex} +Status Information', needs: 'Status Information' },
  { program: 'CTN', kind: 'status', pattern: '\\bVerification Status: +{hex}\\b', needs: 'Verification Status: ', service: 'C-ECHO' },
  { program: 'fo-dicom', kind: 'status', pattern: '\\b{service} response \\[\\d+\\]: {words}$', needs: ' response [' },
  { program: 'fo-dicom', kind: 'status', pattern: '\\bFailure \\[{hex}: ', needs: 'Failure [' },
  { program: 'fo-dicom', kind: 'status', pattern: '\\bWarning \\[{hex}: ', needs: 'Warning [' },
  { program: 'Mirth Connect', kind: 'status', pattern: '\\bstatus code(?: received from DICOM server)?: {0xhex}\\b', needs: 'status code', service: 'C-STORE' },
  { program: 'Weasis', kind: 'status', pattern: '\\bDICOM status: {decimal}\\b', needs: 'DICOM status: ' },
  { program: 'Weasis', kind: 'status', pattern: '\\bRefused: not authorized \\({hexH}\\)', needs: 'Refused: not authorized (' },
  { program: 'go-netdicom', kind: 'status', pattern: '\\bStatus:\\{{decimal} ', needs: 'Status:{' },
  { program: 'Odil', kind: 'status', pattern: '\\b{service} response status: {decimal}\\b', needs: ' response status: ' },
  { program: 'GDCM', kind: 'status', pattern: '\\bTransfer failed with code {decimal}\\b', needs: 'Transfer failed with code ' },
  { program: 'Google DICOM adapter', kind: 'status', pattern: '\\b{service} failed with status code: {decimal}\\b', needs: ' failed with status code: ' },
  { program: 'RSNA Anonymizer', kind: 'status', pattern: '\\b{service} (?:failure|warning), status: {0xhex}\\b', needs: ', status: ' },
  { program: 'dcm4chee-arc', kind: 'status', pattern: '\\bWarning: {hex}: [A-Z]', needs: 'Warning: ' },
  { program: 'Starviewer', kind: 'status', pattern: 'rebuda(?<text>Unknown Status: {0xhex})', needs: 'rebuda', service: 'C-STORE' },
  { program: 'Starviewer', kind: 'status', pattern: 'rebuda{words}$', needs: 'rebuda', service: 'C-STORE' },
  { program: 'Horos', kind: 'status', pattern: '\\b{service} Failed: .*?(?<text>Unknown Status: {0xhex})', needs: ' Failed: ' },
  { program: 'Horos', kind: 'status', pattern: '\\b{service} Failed: .{0,80} {words}$', needs: ' Failed: ' },
  { program: 'any', kind: 'status', pattern: '\\b{service}(?:-RSP| RSP| response)?\\b.{0,120}?\\b(?:status|answered|returned|failed|response|result)\\b[^0-9\\n]{0,20}{0xhex}\\b', needs: '0x' },
  { program: 'any', kind: 'status', pattern: '\\b[Ss]tatus(?: [Cc]ode)?(?: is| was| of)?[ :=(\\[]{1,4}{0xhex}\\b', needs: 'tatus' },
  { program: 'any', kind: 'status', pattern: '\\b[Ss]tatus(?: [Cc]ode)?(?: is| was| of)?[ :=(\\[]{1,4}{hexH}\\b', needs: 'tatus' },
  { program: 'dcm4che', kind: 'rejection', pattern: '\\bA-ASSOCIATE-RJ\\[(?<text>result: (?<result>\\d+)[^,]*, source: (?<source>\\d+)[^,]*, reason: (?<reason>\\d+)[^\\]]*)\\]', needs: 'A-ASSOCIATE-RJ' },
  { program: 'dcmjs-dimse', kind: 'rejection', pattern: '(?<text>[Rr]esult: {resultWords}[,;] source: {sourceWords}[,;] reason: {reasonWords}(?=\\]))', needs: 'reason: ' },
  { program: 'CTN', kind: 'rejection', pattern: '(?<text>Result: +(?<result>\\d+) Source +(?<source>\\d+) Reason +(?<reason>\\d+))', needs: 'Reason ' },
  { program: 'DCMTK', kind: 'rejection', pattern: '\\b(?<text>Result: {resultWords}, Source: {sourceWords}$)', needs: ', Source: ', part: true },
  { program: 'Wireshark', kind: 'rejection', pattern: '^ +(?<text>Result: (?<resultWords>Reject (?:Permanent|Transient)))', needs: 'Result: Reject ', part: true },
  { program: 'Wireshark', kind: 'rejection', pattern: '^ +(?<text>Source: (?<sourceWords>User|Provider[^\\n]*))$', needs: 'Source: ', part: true },
  { program: 'DCMTK', kind: 'rejection', pattern: '\\b(?<text>Reason: {reasonWords}$)', needs: 'Reason: ' },
  { program: 'dicom-rs', kind: 'rejection', pattern: '\\b(?<text>association rejected {reasonWords}$)', needs: 'association rejected ' },
  { program: 'Wireshark', kind: 'rejection', pattern: '\\bA-ASSOCIATE reject .*\\((?<text>{reasonWords})\\)', needs: 'A-ASSOCIATE reject ' },
  { program: 'go-netdicom', kind: 'rejection', pattern: '\\bA_ASSOCIATE_RJ(?<text>\\{result: {resultWords}, source: {sourceWords}, reason: {reasonWords}\\})', needs: 'A_ASSOCIATE_RJ' },
  { program: 'Orthanc', kind: 'rejection', pattern: '(?<text>Rejected association, because of a bad called AET)', needs: 'Rejected association', values: [1, 1, 7] },
  { program: 'Orthanc', kind: 'rejection', pattern: '(?<text>Rejected association for remote AET)', needs: 'Rejected association', values: [1, 1, 3] },
  { program: 'dcm4che', kind: 'abort', pattern: '\\bA-ABORT\\[(?<text>source: (?<source>\\d+)[^,]*, reason: (?<reason>\\d+)[^\\]]*)\\]', needs: ', reason: ' },
  { program: 'dcmjs-dimse', kind: 'abort', pattern: '\\(A-ABORT\\) \\[(?<text>source: {sourceWords}, reason: {reasonWords}(?=\\]))', needs: '(A-ABORT) [' },
  { program: 'fo-dicom', kind: 'abort', pattern: '\\bAbort \\[(?<text>source: {sourceWords}; reason: {reasonWords})\\]', needs: 'Abort [' },
  { program: 'fo-dicom', kind: 'abort', pattern: '<- Abort: (?<text>{sourceWords} - {reasonWords})$', needs: '<- Abort: ' },
  { program: 'dicom-rs', kind: 'abort', pattern: '(?<text>AbortRQ \\{ source: (?<sourceWords>ServiceUser|ServiceProvider|Reserved)(?:\\((?<reasonWords>\\w+)\\))? \\})', needs: 'AbortRQ ' },
  { program: 'go-netdicom', kind: 'abort', pattern: '\\bA_ABORT(?<text>\\{source:(?<sourceWords>\\w+) reason:(?<reasonWords>\\w+)\\})', needs: 'A_ABORT' },
  { program: 'DCMTK', kind: 'abort', pattern: '(?<![0-9a-f]:[0-9a-f]{4} )(?<text>Peer aborted Association \\(or never connected\\))', needs: 'Peer aborted Association' },
  { program: 'pynetdicom', kind: 'abort', pattern: '\\b(?<text>Abort Source: {sourceWords}$)', needs: 'Abort Source: ', part: true },
  { program: 'pynetdicom', kind: 'abort', pattern: '\\b(?<text>Abort Reason: {reasonWords}$)', needs: 'Abort Reason: ' },
  { program: 'dcm4che', kind: 'presentation-context-result', pattern: '^ +result: (?<text>{result} - [a-z][^\\n]*)$', needs: 'result: ' },
  { program: 'DCMTK', kind: 'presentation-context-result', pattern: '\\bContext ID: +\\d+ \\({resultWords}\\)', needs: 'Context ID: ' },
  { program: 'dcmjs-dimse', kind: 'presentation-context-result', pattern: '\\bPresentation Context: +\\d+ \\[(?<text>Reject - {resultWords})\\]', needs: 'Presentation Context: ' },
  { program: 'Wireshark', kind: 'presentation-context-result', pattern: '^ +Result: (?<text>{resultWords} \\(0x(?<result>[1-4])\\))', needs: 'Result: ' },
  { program: 'CTN', kind: 'presentation-context-result', pattern: '\\bResult field: +{result}$', needs: 'Result field: ' },
  { program: 'DCMTK', kind: 'condition', pattern: '(?<![\\w:.-])(?<text>(?<condition>0006:[0-9a-f]{4}) [A-Za-z][^;()\\n]*(?:\\([^()\\n]*\\)[^;()\\n]*)*)', needs: '0006:' },
  { program: 'DCMTK', kind: 'condition', pattern: '(?<![\\w:.-])(?<text>(?<condition>000b:[0-9a-f]{4}) [A-Za-z][^;()\\n]*(?:\\([^()\\n]*\\)[^;()\\n]*)*)', needs: '000b:' },
  { program: 'HTTP', kind: 'http', pattern: '\\bHTTP/[0-9.]+ (?<text>{http}(?: [A-Z][A-Za-z -]*)?)', needs: 'HTTP/' },
  { program: 'curl', kind: 'http', pattern: '\\bcurl: \\(22\\) The requested URL returned error: {http}\\b', needs: 'curl: (22) The requested URL returned error: ' },
  { program: 'requests', kind: 'http', pattern: '\\b(?<text>{http} (?:Client|Server) Error: [A-Za-z ]+) for url: ', needs: ' for url: ' },
  { program: 'Weasis', kind: 'http', pattern: '\\bHTTP Status-Code (?<text>{http}: [A-Za-z ]+)', needs: 'HTTP Status-Code ' },
  { program: 'Google DICOM adapter', kind: 'http', pattern: '\\bStowRs: (?<text>{http}, [A-Za-z ]+)', needs: 'StowRs: ' },
  { program: 'a browser', kind: 'http', pattern: '\\bresponded with a status of {http}\\b', needs: 'responded with a status of ' },
  { program: 'dicomweb-client', kind: 'http', pattern: '"status":{http},"statusText":"', needs: ',"statusText":"' },
  { program: 'dicomweb-client', kind: 'http', pattern: '\\berror\\.status === {http}\\b', needs: 'error.status === ' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} SCP Response:?(?: \\d+)? \\[status: (?<text>Unknown Status: {0xhex})\\]', needs: ' SCP Response' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} SCP Response:?(?: \\d+)? \\[status: {words}\\]', needs: ' SCP Response' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} SCU RSP \\[Status=(?<text>Unknown Status: {0xhex})\\]', needs: ' SCU RSP [Status=' },
  { program: 'DCMTK', kind: 'status', pattern: '\\b{service} SCU RSP \\[Status={words}\\]', needs: ' SCU RSP [Status=' },
  { program: 'a web server', kind: 'http', pattern: '"(?:GET|POST|PUT|DELETE) \\S+ HTTP/[0-9.]+" {http}\\b', needs: ' HTTP/' },
  { program: 'go-netdicom', kind: 'status', pattern: '\\b{service} response: \\{Status:{decimal}\\b', needs: ' response: {Status:' },
  { program: 'Google DICOM adapter', kind: 'status', pattern: '\\bCommitment Report failed with status code: {decimal}\\b', needs: 'Commitment Report failed with status code: ', service: 'N-EVENT-REPORT' },
  { program: 'axios', kind: 'http', pattern: '\\bRequest failed with status code {http}\\b', needs: 'Request failed with status code ' },
  { program: 'a browser', kind: 'http', pattern: '\\b[A-Z]+ https?://\\S+ (?:net::\\S+ )?{http}\\b', needs: '://' },
  { program: 'DICOM JSON', kind: 'failure reason', pattern: '"00081197" *: *\\{[^}]*?"Value" *: *\\[ *{decimal}', needs: '"00081197"' },
  { program: 'DICOM JSON', kind: 'warning reason', pattern: '"00081196" *: *\\{[^}]*?"Value" *: *\\[ *{decimal}', needs: '"00081196"' },
  { program: 'a dump', kind: 'failure reason', pattern: '\\(0008,1197\\) US \\[?{decimal}\\b', needs: '(0008,1197) US ' },
  { program: 'a dump', kind: 'warning reason', pattern: '\\(0008,1196\\) US \\[?{decimal}\\b', needs: '(0008,1196) US ' },
  { program: 'pydicom', kind: 'failure reason', pattern: '\\(0008,1197\\) Failure Reason +US: {decimal}\\b', needs: '(0008,1197) Failure Reason ' },
  { program: 'pydicom', kind: 'warning reason', pattern: '\\(0008,1196\\) Warning Reason +US: {decimal}\\b', needs: '(0008,1196) Warning Reason ' },
  { program: 'Static DICOMweb', kind: 'failure reason', pattern: '\\bFailure ?Reason: {0xhex}\\b', needs: 'Reason: ' },
  { program: 'any', kind: 'failure reason', pattern: '\\bFailure ?Reason[ :=]{1,3}{hexH}\\b', needs: 'Failure' },
  { program: 'Native DICOM Model', kind: 'failure reason', pattern: 'tag="00081197"[^>]*>\\s*<Value[^>]*>{decimal}<', needs: 'tag="00081197"' },
  { program: 'Native DICOM Model', kind: 'warning reason', pattern: 'tag="00081196"[^>]*>\\s*<Value[^>]*>{decimal}<', needs: 'tag="00081196"' },
];
