import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as association from '../../src/association.js';
import * as conformance from '../../src/conformance.js';
import * as crosswalks from '../../src/crosswalks.js';
import * as errors from '../../src/errors.js';
import * as implementations from '../../src/implementations.js';
import * as root from '../../src/index.js';
import * as response from '../../src/response.js';
import * as text from '../../src/text.js';
import * as web from '../../src/web.js';
import * as webXML from '../../src/web-xml.js';

const ENTRIES: Readonly<Record<string, object>> = {
  association,
  conformance,
  crosswalks,
  errors,
  implementations,
  index: root,
  response,
  text,
  web,
  'web-xml': webXML,
};

/** Every function and class that an entry exports; the classes are made with `new`. */
const FUNCTIONS = Object.entries(ENTRIES).flatMap(([entry, exported]) =>
  Object.entries(exported).flatMap(([name, value]: [string, unknown]) => (typeof value === 'function' ? [{ entry, name, value }] : [])),
);

const THROWING = new Proxy(
  {},
  {
    get() {
      throw new Error('no property for you');
    },
    ownKeys() {
      throw new Error('no keys for you');
    },
  },
);
const REVOKED = Proxy.revocable({}, {});
REVOKED.revoke();
const CYCLIC: Record<string, unknown> = {};
CYCLIC.self = CYCLIC;
CYCLIC.cause = CYCLIC;

/** Values that fast-check cannot look at itself, so it gets functions that give them. */
const HOSTILE: readonly (() => unknown)[] = [
  () => THROWING,
  () => REVOKED.proxy,
  () => CYCLIC,
  () => Symbol('s'),
  () => JSON.parse('{"__proto__":{"polluted":true},"service":"C-STORE"}') as unknown,
  () => () => THROWING,
];

/** Values that nobody meant, and some that come near to what is meant. */
const PLAIN = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(0xa700, 0xff01, -1, 0x10000, NaN, Infinity, 1.5, 'C-STORE', '(0008,1197)', 'STOW-RS', '\0'.repeat(1000), 'x'.repeat(100_000)),
  fc.record({ service: fc.anything(), sopClass: fc.anything(), serviceClass: fc.anything(), actionTypeId: fc.anything(), implementation: fc.anything() }),
  fc.record({ result: fc.anything(), source: fc.anything(), reason: fc.anything(), status: fc.anything(), dataSet: fc.anything(), cause: fc.anything() }),
);

const VALUE: fc.Arbitrary<() => unknown> = fc.oneof(
  PLAIN.map((value) => () => value),
  fc.constantFrom(...HOSTILE),
);

/** Errors of the engine, which show that something was used without being looked at. */
const CARELESS =
  /^(Cannot (read|convert|set|destructure|access|mix)|Class constructor|Reduce of|Invalid array length|Maximum call|Illegal invocation)|is not (a function|iterable|defined|a constructor)|proxy that has been revoked/;

/** What a value itself throws when it is asked. */
const ITS_OWN = /no (property|keys) for you/;

/** What a developer writes, and no peer sends: a definition, and the message and options of an exception, which JavaScript's Error reads. */
function isWritten(value: unknown): boolean {
  return value === root.defineImplementation || (typeof value === 'function' && value.prototype instanceof Error);
}

function isCareless(message: string, value: unknown): boolean {
  if (isWritten(value)) return CARELESS.test(message) && !/to (a )?primitive value|Symbol value to a string|proxy/.test(message);
  return CARELESS.test(message) || ITS_OWN.test(message);
}

async function call(value: unknown, values: readonly unknown[]): Promise<void> {
  const isClass = /^class\b/.test(Function.prototype.toString.call(value));
  const result: unknown = isClass ? Reflect.construct(value as never, values) : Reflect.apply(value as never, undefined, values);
  if (typeof result === 'object' && result !== null && Symbol.asyncIterator in result) for await (const _ of result as AsyncIterable<unknown>);
  else await result;
}

describe.each(FUNCTIONS)('$entry: $name', ({ value }) => {
  it('gives a result or an error of its own, whatever it is given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(VALUE, { maxLength: 3 }), async (makers) => {
        try {
          await call(
            value,
            makers.map((make) => make()),
          );
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          const { message } = error as Error;
          expect(isCareless(message, value) ? message : '').toBe('');
        }
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }),
      { numRuns: 60, seed: 20261126 },
    );
  });
});
