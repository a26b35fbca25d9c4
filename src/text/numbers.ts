import { serviceCalled } from './log-context.js';

/** A number of a text that may be a Status Code, with the DIMSE service that stands nearest. */
export interface NumberInText {
  readonly token: string;
  readonly service?: string;
}

/** A DIMSE service as people write it. */
export const SERVICE_NAME =
  /(?<![\w.])([CN])[-_]?(STORE|FIND|MOVE|GET|ECHO|EVENT-REPORT|SET|ACTION|CREATE|DELETE)(?:[ -](?:RQ|RSP|request|response))?(?!\w|\.\w)/gi;

/** The whole text is one number, perhaps after a word. */
const ALONE = /^(?:(?:status|code|us|error)\W{0,4})?[\s("'[=]{0,4}((?:0x|#)?[0-9a-f]{1,5}h?)[\s)"'\].,;]{0,4}$/i;
const TOKEN = /(?<![\w.:/,#-])(0x[0-9a-f]{1,4}|[0-9a-f]{4}h|[a-c](?=[0-9a-f]{0,2}\d)[0-9a-f]{3}|f[ef]0[01]|0[0-3][0-9a-f]{2}|\d{5})(?!\w|[:/-]\w|[.,]\d)/gi;
/** What stands before a number that is a code. */
const CUE = /(?:status|error|code|returns?|returned|gives?|gave|got|with|response|rsp|failed|fails|answered|us)\W{0,12}$/i;
/** How far a DIMSE service may stand from a code that nothing else announces. */
const NEAR = 25;
/** What may stand between a code and the DIMSE service after it. */
const JOINED = /^\W{0,3}(?:from|of|on|in|for|at|by|to)?\W{0,3}$/i;
const MOST = 20;

/** The numbers of a text that may be Status Codes. In a sentence only those count that are marked as hexadecimal or announced. */
export function numbersIn(text: string): NumberInText[] {
  const services = [...text.matchAll(SERVICE_NAME)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    name: serviceCalled(`${match[1] ?? ''}-${match[2] ?? ''}`),
  }));
  const only = new Set(services.map(({ name }) => name)).size === 1 ? services[0]?.name : undefined;
  const rest = text.replace(SERVICE_NAME, ' ').trim();
  const alone = ALONE.exec(rest)?.[1];
  if (alone !== undefined) return [{ token: alone, ...(only !== undefined && { service: only }) }];
  const isList = /^[\s,;/|()"']*$/.test(rest.replace(TOKEN, ''));
  const tokens = [...text.matchAll(TOKEN)].map((match) => ({ token: match[1] ?? '', at: match.index }));
  return tokens
    .filter(({ token, at }) => {
      const before = text.slice(Math.max(0, at - 40), at);
      const isNear = services.some((service) => (service.end <= at ? at - service.end <= NEAR : JOINED.test(text.slice(at + token.length, service.at))));
      return isList || /^0x|h$/i.test(token) || CUE.test(before) || (isNear && !/^\d{5}$/.test(token));
    })
    .slice(0, MOST)
    .map(({ token, at }) => {
      const service = nearest(services, text, at) ?? (tokens.length === 1 ? only : undefined);
      return { token, ...(service !== undefined && { service }) };
    });
}

/** The DIMSE service that a sentence names last before a place, or else first after it. */
function nearest(services: readonly { readonly at: number; readonly end: number; readonly name: string }[], text: string, at: number): string | undefined {
  const isTogether = (from: number, to: number): boolean => !/[.!?;\n]\s/.test(text.slice(from, to));
  const before = services.filter(({ end }) => end <= at && isTogether(end, at)).at(-1);
  return (before ?? services.find((service) => service.at > at && isTogether(at, service.at)))?.name;
}
