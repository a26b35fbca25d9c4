/**
 * One of the processes of `facts.ts`: takes its share of the kinds and prints what survived as JSON.
 */
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { canonicalSpec, formatSpec } from '../../codegen/canonical.js';
import { checkRules } from '../../codegen/rules/index.js';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { COMPARISONS } from '../facts/index.js';
import { source } from '../support/repository.js';
import { mutantsOf, mutated, type Mutant } from './mutants.js';
import { seeded } from './random.js';

/** The results of one kind of value. */
export interface Result {
  readonly kind: string;
  readonly mutants: number;
  readonly survivors: readonly string[];
}

const validate = new Ajv2020({ strict: true }).compile(source.schema);

/** Whether anything notices that the spec was changed. */
function isNoticed(spec: DICOMStatusSpec): boolean {
  if (COMPARISONS.some(({ of }) => differs(() => of(spec)))) return true;
  if (!validate(spec)) return true;
  const canonical = canonicalSpec(spec, source.schema);
  return checkRules({ spec: canonical, text: formatSpec(canonical), schema: source.schema }).length > 0;
}

/** A comparison that cannot be made with a spoiled spec notices it too. */
function differs(compare: () => readonly [unknown, unknown]): boolean {
  try {
    const [own, printed] = compare();
    return !isDeepStrictEqual(own, printed);
  } catch {
    return true;
  }
}

function shown({ path: place, before, after }: Mutant): string {
  return `/${place.join('/')}: ${JSON.stringify(before)} -> ${after === undefined ? 'left out' : JSON.stringify(after)}`;
}

function run(count: number, seed: number, share: number, shares: number): Result[] {
  const kinds = new Map<string, Mutant[]>();
  for (const mutant of mutantsOf(source.spec, count, seeded(seed))) kinds.set(mutant.kind, [...(kinds.get(mutant.kind) ?? []), mutant]);
  return [...kinds]
    .filter((_kind, index) => index % shares === share)
    .map(([kind, mutants]) => ({ kind, mutants: mutants.length, survivors: mutants.filter((mutant) => !isNoticed(mutated(source.spec, mutant))).map(shown) }));
}

if (isNoticed(source.spec)) throw new Error('the unchanged spec is noticed: npm run test:facts');

const [count = 0, seed = 0, share = 0, shares = 1] = process.argv.slice(2).map(Number);
process.stdout.write(JSON.stringify(run(count, seed, share, shares)));
