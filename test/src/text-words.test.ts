import { describe, expect, it } from 'vitest';
import { saidOf, shortly } from '../../src/text/code-words.js';
import { annotate, parse, type Finding } from '../../src/text.js';

async function first(log: string): Promise<Finding | undefined> {
  for await (const finding of annotate(log)) return finding;
  return undefined;
}

describe('how sure a finding is', () => {
  it.each([
    ['a number with its DIMSE service', 'I: Received Store Response (Unknown Status: 0xb123)', 'high'],
    ['words, which stand for several codes', 'I: Received Store Response (Refused: OutOfResources)', 'medium'],
    ['a number alone', 'D: Status                        : 0xB000', 'low'],
    ['a reason of a Store response', '{"00081197":{"vr":"US","Value":[272]}}', 'high'],
  ])('%s', async (_name, log, certainty) => {
    expect((await first(log))?.certainty).toBe(certainty);
  });

  it('takes the value of a reason from the next lines only if its own line has none', async () => {
    const findings: unknown[] = [];
    for await (const { code } of annotate('{"00081197":{"vr":"US","Value":[272]}}\n{"vr":"US","Value":[49152]}')) findings.push(code);
    expect(findings).toEqual([272]);
  });
});

describe('where a finding is', () => {
  it('counts a line that comes as a part of its own', async () => {
    const places: unknown[] = [];
    for await (const { line } of annotate(['\n', 'I: Received Store Response (Unknown Status: 0xb123)\n'])) places.push(line);
    expect(places).toEqual([2]);
  });
});

describe('a number without a mark', () => {
  it.each([
    ['110', [0x0110]],
    ['5', []],
    ['0274', [0x0274, 0x0112, 0x0112]],
  ])('%s is also read in the other notation where that has a meaning', (text, codes) => {
    expect(parse(text).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what is said of a reading', () => {
  it('begins with the ends of a range', () => {
    const [reading] = parse('A7xx');
    expect(reading && shortly(reading)).toMatch(/^C-STORE 0xA700-A7FF Failure: Refused: Out of resources\. /);
  });

  it('is its meaning and explanation, each once', () => {
    const [reading] = parse('0xA702 C-MOVE');
    expect(reading && shortly(reading)).toBe(
      'C-MOVE 0xA702 (42754) Failure: Refused: Out of resources - Unable to perform sub-operations. No object arrived; often the peer could not reach the destination, or the destination refused the objects.',
    );
  });

  it('is nothing of a code with several meanings, and what a product says if only that has the words', () => {
    const [reading] = parse('A700');
    expect(reading && saidOf(reading)).toBe('');
    expect(reading && saidOf(reading, ['exception while'])).toBe('Orthanc: Any exception while it stored the object');
    // One of several words is enough.
    expect(reading && saidOf(reading, ['no such words', 'exception while'])).toBe('Orthanc: Any exception while it stored the object');
  });
});
