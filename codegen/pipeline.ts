import { formatSpec } from './canonical.js';
import type { EmittedFile, Emitter } from './emit/emitter.js';
import { EMITTERS } from './emit/index.js';
import { SpecError } from './errors.js';
import type { SpecFile } from './load.js';
import type { ResolvedModel } from './model.js';
import { resolve } from './resolve.js';
import { checkRules } from './rules/index.js';
import { SPEC_PATH } from './spec-file.js';

/** What the pipeline makes of a spec. */
export interface Output {
  readonly model: ResolvedModel;
  /** The files of each target, in the order of their paths, and the package that they are a part of. */
  readonly targets: readonly { readonly id: string; readonly package: string | undefined; readonly files: readonly EmittedFile[] }[];
}

/**
 * Runs the stages after loading: rules, model, emitters.
 *
 * @throws SpecError when a rule finds something.
 */
export async function runPipeline(file: SpecFile, emitters: readonly Emitter[] = EMITTERS): Promise<Output> {
  const findings = checkRules(file);
  if (findings.length > 0) throw new SpecError(SPEC_PATH, findings);
  const model = resolve(file.spec);
  const targets = await Promise.all(
    emitters.map(async (emitter) => ({
      id: emitter.id,
      package: emitter.package,
      files: [...(await emitter.emit({ model, schema: file.schema }))].sort(byPath),
    })),
  );
  return { model, targets };
}

/** What stands in `generated/`, by its path there. */
export function generatedFiles({ targets }: Output): EmittedFile[] {
  return targets.filter((target) => target.package === undefined).flatMap(({ files }) => files);
}

/** What stands in `packages/`, by its path there. */
export function packageFiles({ targets }: Output): EmittedFile[] {
  return targets.flatMap(({ package: folder, files }) => (folder === undefined ? [] : files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }))));
}

/** The text that the spec should have in its file. */
export function fixedSpec({ spec }: SpecFile): string {
  return formatSpec(spec);
}

function byPath(left: EmittedFile, right: EmittedFile): number {
  return left.path < right.path ? -1 : 1;
}
