import { transpileModule } from 'typescript';
import { describe, expect, it } from 'vitest';
import { formatSpec } from '../../codegen/canonical.js';
import { EMITTERS } from '../../codegen/emit/index.js';
import { parseSpec } from '../../codegen/load.js';
import { runPipeline } from '../../codegen/pipeline.js';
import { fixture, source } from '../support/repository.js';

// A spec with a range, a class rule exception, an adopted table, a deprecated member, and text that would end a comment,
// a cell or a code span.
const spec = parseSpec(fixture('mini/mini-spec.json'), source.schema);
const mini = { spec, text: formatSpec(spec), schema: source.schema };
const { targets } = await runPipeline(mini);

describe.each(EMITTERS.map(({ id }) => id).filter((id) => id !== 'typescript/spec-types'))('%s', (id) => {
  it('emits the snapshot of the mini spec', async () => {
    const files = targets.find((target) => target.id === id)?.files ?? [];
    expect(files.length).toBeGreaterThan(0);
    const text = files.map(({ path, text: content }) => `==== ${path}\n${content}`).join('\n');
    await expect(text).toMatchFileSnapshot(`../fixtures/mini/${id.replaceAll('/', '-')}.txt`);
  });
});

describe('the emitted TypeScript', () => {
  it('is TypeScript, whatever the texts of the spec hold', () => {
    const files = targets.flatMap(({ files: list }) => list).filter(({ path }) => path.endsWith('.ts'));
    const broken = files.filter(({ text }) => (transpileModule(text, { reportDiagnostics: true }).diagnostics ?? []).length > 0);
    expect(broken.map(({ path }) => path)).toEqual([]);
  });

  it('has no const enum, no namespace and no call at the top of a module', () => {
    const files = targets.flatMap(({ files: list }) => list).filter(({ path }) => path.endsWith('.ts'));
    expect(files.filter(({ text }) => /const enum|^(export )?namespace|^(new |Object\.freeze)/m.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
