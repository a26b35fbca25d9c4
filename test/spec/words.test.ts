import { describe, expect, it } from 'vitest';
import { source } from '../support/repository.js';

const { spec } = source;

/** A text, and what it is about: two with one subject may share it. */
type Text = readonly [subject: string, text: string];

type Row = Readonly<Partial<Record<'name' | 'code' | 'from' | 'explanation' | 'reason', string | number | undefined>>>;

function explanations(rows: readonly object[]): Text[] {
  return (rows as readonly Row[]).flatMap(({ name, code, from, explanation }) =>
    explanation === undefined ? [] : [[String(name ?? code ?? from), String(explanation)]],
  );
}

/** The texts that stand beside more than one subject. */
function shared(texts: readonly Text[]): string[] {
  const subjects = new Map<string, Set<string>>();
  for (const [subject, text] of texts) subjects.set(text, (subjects.get(text) ?? new Set()).add(subject));
  return [...subjects].filter(([, all]) => all.size > 1).map(([text, all]) => `${text} (${[...all].join()})`);
}

const standard = [
  ...explanations(spec.statusTypes),
  ...explanations(spec.serviceClasses.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))),
  ...explanations(spec.reasons.flatMap(({ rows }) => rows)),
  // Values without a name are reserved, and one text is true of all of them.
  ...explanations(spec.association.pduFields.flatMap(({ values }) => values.filter(({ name }) => name !== undefined))),
  ...explanations(spec.web.statuses),
  ...explanations(spec.web.transactions.flatMap(({ rows }) => rows)),
];
const guidance = spec.guidance.map(({ code, reason }): Text => [code, reason]);
const products = spec.implementations.map(
  ({ id, entries, reasons = [], conditions = [] }) => [id, explanations([...entries, ...reasons, ...conditions])] as const,
);

describe('the words of the spec', () => {
  it('explain two statuses of the standard with two texts', () => {
    expect(standard.length).toBeGreaterThan(300);
    expect(shared(standard)).toEqual([]);
  });

  it('advise on two codes with two texts', () => {
    expect(guidance.length).toBeGreaterThan(100);
    expect(shared(guidance)).toEqual([]);
  });

  // Conditions of DCMTK without a name come from several places of its source and mean the same.
  it.each(products.filter(([id]) => id !== 'dcmtk'))('explain two codes of %s with two texts', (_id, texts) => {
    expect(shared(texts)).toEqual([]);
  });

  it('are full sentences', () => {
    const texts = [...standard, ...guidance, ...products.flatMap(([, rows]) => rows)].map(([, text]) => text);
    expect(texts.filter((text) => !text.endsWith('.') || /\b(?:is|are) no [A-Z]|\s\s/.test(text))).toEqual([]);
  });
});
