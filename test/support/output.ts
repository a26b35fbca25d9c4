import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runPipeline, type Output } from '../../codegen/pipeline.js';
import { ROOT, source } from './repository.js';

const made = await runPipeline(source);

/** What the real spec gives; in a mutation run, what stands in `generated/` and `packages/`. */
export const output = process.env.GENERATED_AS_IT_STANDS === undefined ? made : asItStands(made);

function asItStands({ model, targets }: Output): Output {
  return {
    model,
    targets: targets.map((target) => ({
      ...target,
      files: target.files.map((file) => {
        const name = path.join(ROOT, target.package ?? 'generated', file.path);
        return existsSync(name) ? { ...file, text: readFileSync(name, 'utf8') } : file;
      }),
    })),
  };
}

/** The path of the page of a service class in `generated/docs/`, without its ending. */
export function serviceClassPage({ annex, name }: { readonly annex: string; readonly name: string }): string {
  return `service-classes/${`${annex}-${name}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** A generated file by its path in `generated/`, as the pipeline makes it. */
export function emitted(name: string): string {
  const file = output.targets.flatMap(({ files }) => files).find(({ path: candidate }) => candidate === name);
  if (file === undefined) throw new Error(`no target emits ${name}`);
  return file.text;
}
