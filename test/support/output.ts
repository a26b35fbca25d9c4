import { runPipeline } from '../../codegen/pipeline.js';
import { source } from './repository.js';

/** What the real spec gives. */
export const output = await runPipeline(source);

/** A generated file by its path in `generated/`, as the pipeline makes it. */
export function emitted(name: string): string {
  const file = output.targets.flatMap(({ files }) => files).find(({ path: candidate }) => candidate === name);
  if (file === undefined) throw new Error(`no target emits ${name}`);
  return file.text;
}
