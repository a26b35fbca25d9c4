import dimse, { type association, type requests, type responses } from 'dcmjs-dimse';
import { PresentationContextResult } from '../../src/association.js';
import { isPending } from '../../src/index.js';
import { untilListening } from './peers.js';

const { Scp, Server, log } = dimse;
log.disableAll();

/** What the SCP answers next; without one, the Message ID of the request. */
let answer: number | undefined = 0;

function answerTo(request: Request): number {
  return answer ?? request.getMessageId();
}

interface Request {
  getMessageId: () => number;
}

/** An SCP of dcmjs-dimse that accepts whatever is proposed and answers each request with one status, whatever it is. */
class AnsweringScp extends Scp {
  override associationRequested(proposed: association.Association): void {
    for (const { id } of proposed.getPresentationContexts()) {
      const context = proposed.getPresentationContext(id);
      context.setResult(PresentationContextResult.Acceptance, context.getTransferSyntaxUids()[0]);
    }
    this.sendAssociationAccept();
  }

  override cEchoRequest(request: requests.CEchoRequest, callback: (response: responses.CEchoResponse) => void): void {
    callback(withStatus(dimse.responses.CEchoResponse.fromRequest(request), answerTo(request)));
  }

  override cStoreRequest(request: requests.CStoreRequest, callback: (response: responses.CStoreResponse) => void): void {
    callback(withStatus(dimse.responses.CStoreResponse.fromRequest(request), answerTo(request)));
  }

  override cFindRequest(request: requests.CFindRequest, callback: (response: responses.CFindResponse[]) => void): void {
    callback(endedBySuccess(() => dimse.responses.CFindResponse.fromRequest(request), answerTo(request)));
  }

  override cMoveRequest(request: requests.CMoveRequest, callback: (response: responses.CMoveResponse[]) => void): void {
    callback(endedBySuccess(() => dimse.responses.CMoveResponse.fromRequest(request), answerTo(request)));
  }

  override cGetRequest(request: requests.CGetRequest, callback: (response: responses.CGetResponse[]) => void): void {
    callback(endedBySuccess(() => dimse.responses.CGetResponse.fromRequest(request), answerTo(request)));
  }

  override nEventReportRequest(request: requests.NEventReportRequest, callback: (response: responses.NEventReportResponse) => void): void {
    callback(withStatus(dimse.responses.NEventReportResponse.fromRequest(request), answerTo(request)));
  }

  override nGetRequest(request: requests.NGetRequest, callback: (response: responses.NGetResponse) => void): void {
    callback(withStatus(dimse.responses.NGetResponse.fromRequest(request), answerTo(request)));
  }

  override nSetRequest(request: requests.NSetRequest, callback: (response: responses.NSetResponse) => void): void {
    callback(withStatus(dimse.responses.NSetResponse.fromRequest(request), answerTo(request)));
  }

  override nActionRequest(request: requests.NActionRequest, callback: (response: responses.NActionResponse) => void): void {
    callback(withStatus(dimse.responses.NActionResponse.fromRequest(request), answerTo(request)));
  }

  override nCreateRequest(request: requests.NCreateRequest, callback: (response: responses.NCreateResponse) => void): void {
    callback(withStatus(dimse.responses.NCreateResponse.fromRequest(request), answerTo(request)));
  }

  override nDeleteRequest(request: requests.NDeleteRequest, callback: (response: responses.NDeleteResponse) => void): void {
    callback(withStatus(dimse.responses.NDeleteResponse.fromRequest(request), answerTo(request)));
  }

  override associationReleaseRequested(): void {
    this.sendAssociationReleaseResponse();
  }
}

function withStatus<Response extends { setStatus: (status: number) => void }>(response: Response, status: number): Response {
  response.setStatus(status);
  return response;
}

/** A response with the status; a success after one that is pending, with an Identifier, as its receiver waits for the end. */
function endedBySuccess<Response extends { setStatus: (status: number) => void; setDataset: (dataset: InstanceType<typeof dimse.Dataset>) => void }>(
  make: () => Response,
  status: number,
): Response[] {
  const first = withStatus(make(), status);
  if (!isPending(status)) return [first];
  first.setDataset(new dimse.Dataset({ QueryRetrieveLevel: 'STUDY' }));
  const last = make();
  last.setStatus(0);
  return [first, last];
}

/** A running SCP. */
export interface Answering {
  readonly port: number;
  /** Answers each request from now on with a status, or, without one, with the Message ID of the request. */
  answerWith(status: number | undefined): void;
  close(): void;
}

/** Starts the SCP on a port of the loopback interface and waits until it listens. */
export async function startAnsweringScp(port: number): Promise<Answering> {
  const server = new Server(AnsweringScp);
  server.on('networkError', () => undefined);
  server.listen(port);
  await untilListening(port, 'the SCP');
  return {
    port,
    answerWith(status) {
      answer = status;
    },
    close() {
      server.close();
    },
  };
}
