import { describe, expect, it } from 'vitest';
import * as implementations from '../../src/implementations.js';
import type { Implementation } from '../../src/implementations.js';
import { source } from '../support/repository.js';

const values = Object.values(implementations as Record<string, unknown>).filter(
  (value): value is Implementation => typeof value === 'object' && value !== null && 'statuses' in value,
);

type Row = Readonly<Record<string, unknown>>;

/** What the package has of a record of the spec: codes are numbers there, and advice stands in the record itself. */
function packaged(row: object): Row {
  const { from, code = from, to, advice, relatedFields = [], ...rest } = row as Row & { readonly relatedFields?: readonly unknown[] };
  const number = (hex: unknown): unknown => (typeof hex === 'string' && /^[0-9A-F]{4}$/.test(hex) ? Number.parseInt(hex, 16) : hex);
  const fields = {
    code: number(code),
    to: number(to),
    ...(advice as object | undefined),
    ...rest,
    relatedFields: relatedFields.length > 0 ? relatedFields : undefined,
  };
  return Object.fromEntries(Object.entries(fields).filter(([key, value]) => value !== undefined && key !== 'former'));
}

describe.each(source.spec.implementations.map((spec) => [spec.id, spec] as const))('%s', (id, { title, version, address, ...spec }) => {
  const value = values.find(({ name }) => name === id);

  it('has its title, version and address', () => {
    expect(value).toMatchObject({ title, version, address });
  });

  it('has each record of the spec', () => {
    expect(value?.statuses).toMatchObject(spec.entries.map(packaged));
    expect(value?.reasons).toMatchObject((spec.reasons ?? []).map(packaged));
    expect(value?.associations).toMatchObject((spec.associations ?? []).map(packaged));
    // Where each of hundreds of conditions was read stands on the page alone.
    expect(value?.conditions).toMatchObject((spec.conditions ?? []).map(({ where: _where, ...row }) => packaged(row)));
  });
});
