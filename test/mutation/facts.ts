/**
 * Changes one value of the spec after the other and asks the checks that `npm run test:facts` runs whether they notice it.
 * They read the spec and its sources alone, so what is generated from a changed spec cannot hide anything from them.
 */
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { canonicalSpec, formatSpec } from '../../codegen/canonical.js';
import { checkRules } from '../../codegen/rules/index.js';
import type { DICOMStatusSpec } from '../../generated/typescript/spec.js';
import { COMPARISONS } from '../facts/index.js';
import { source } from '../support/repository.js';
import { mutantsOf, mutated } from './mutants.js';
import { seeded } from './random.js';

const validate = new Ajv2020({ strict: true }).compile(source.schema);

/** What notices that the spec was changed; undefined if nothing does. */
function noticedBy(spec: DICOMStatusSpec): string | undefined {
  for (const { name, of } of COMPARISONS) {
    try {
      const [own, printed] = of(spec);
      if (!isDeepStrictEqual(own, printed)) return name;
    } catch {
      return name;
    }
  }
  if (!validate(spec)) return 'the schema';
  const canonical = canonicalSpec(spec, source.schema);
  return checkRules({ spec: canonical, text: formatSpec(canonical), schema: source.schema }).length > 0 ? 'the rules' : undefined;
}

const [count = '20', seed = '1'] = process.argv.slice(2);
const kinds = new Map<string, { total: number; survivors: string[] }>();
for (const mutant of mutantsOf(source.spec, Number(count), seeded(Number(seed)))) {
  const kind = kinds.get(mutant.kind) ?? { total: 0, survivors: [] };
  kinds.set(mutant.kind, kind);
  kind.total++;
  if (noticedBy(mutated(source.spec, mutant)) === undefined)
    kind.survivors.push(`${mutant.path.join('/')}: ${JSON.stringify(mutant.before)} -> ${JSON.stringify(mutant.after)}`);
}
for (const [kind, { total, survivors }] of kinds)
  process.stdout.write(`${kind}\t${String(total)}\t${String(survivors.length)}\t${(survivors[0] ?? '').slice(0, 200)}\n`);
