import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { assertionsIn, asserting, blocksOf } from '../support/examples.js';
import { installed, lend, run, runTool } from '../support/installed.js';
import { ROOT } from '../support/repository.js';

interface Example {
  readonly name: string;
  readonly text: string;
}

const ENTRIES = readdirSync(path.join(ROOT, 'src')).filter((name) => name.endsWith('.ts'));

/** Which entry exports a name. */
const OWNERS = new Map<string, string>();

/** The pages whose examples run as they stand. */
const PAGES = ['README.md', 'docs/dcmjs-dimse.md'];

const fromPages = PAGES.flatMap((page) =>
  ['js', 'ts'].flatMap((language) =>
    blocksOf(readFileSync(path.join(ROOT, page), 'utf8'), language).map((text, index): Example => ({ name: `${page} ${language} ${String(index + 1)}`, text })),
  ),
);

/** The example in the comment of each exported function. */
function commentExamples(): Example[] {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.flatMap((file) =>
    [
      ...readFileSync(path.join(ROOT, 'src', file), 'utf8').matchAll(
        /\/\*\*(?:(?!\*\/)[\s\S])*@example(?:(?!\*\/)[\s\S])*\*\/\n(?:export )?(?:async )?(?:function\*?|class) (\w+)/g,
      ),
    ].map(([comment, name = '']) => {
      const [block = ''] = blocksOf(comment.replace(/^ \* ?/gm, ''), 'ts');
      return { name, text: block };
    }),
  );
}

/** Adds the imports that an example of a comment takes for granted. */
function withImports({ name, text }: Example): Example {
  const used = [...OWNERS].filter(([exported]) => new RegExp(`\\b${exported}\\b`).test(text));
  return { name, text: `${used.map(([exported, entry]) => `import { ${exported} } from '${entry}';`).join('\n')}\n${text}` };
}

const fromComments = commentExamples();

beforeAll(async () => {
  lend('ajv');
  lend('dcmjs-dimse');
  for (const file of ENTRIES) {
    const entry = file === 'index.ts' ? 'dicom-status' : `dicom-status/${file.replace('.ts', '')}`;
    const exported = (await import(path.join(ROOT, 'src', file))) as Record<string, unknown>;
    for (const name of Object.keys(exported)) if (!OWNERS.has(name) && entry !== 'dicom-status/constants') OWNERS.set(name, entry);
  }
});

function execute({ name, text }: Example): ReturnType<typeof run> {
  const file = `${name.replace(/\W+/g, '-')}.mjs`;
  const { outputText } = transpileModule(asserting(text), { compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2022 } });
  writeFileSync(path.join(installed(), file), outputText);
  return run(process.execPath, ['--no-warnings', file]);
}

describe('the examples of the pages', () => {
  it.each(fromPages.map((example) => [example.name, example] as const))('%s runs and gives what it says', (_name, example) => {
    expect(assertionsIn(example.text)).toBeGreaterThan(0);
    expect(execute(example)).toEqual({ status: 0, output: '' });
  });
});

describe('the examples of the comments', () => {
  it.each(fromComments.map((example) => [example.name, example] as const))('%s runs and gives what it says', (_name, example) => {
    expect(assertionsIn(example.text)).toBeGreaterThan(0);
    expect(execute(withImports(example))).toEqual({ status: 0, output: '' });
  });

  it('are there for every function and class, but those of single enums and exceptions', async () => {
    const missing: string[] = [];
    for (const file of ENTRIES) {
      const exported = (await import(path.join(ROOT, 'src', file))) as Record<string, unknown>;
      for (const [name, value] of Object.entries(exported)) {
        if (typeof value === 'function' && !/^(is|to)[A-Z]|Error$/.test(name) && !fromComments.some((example) => example.name === name)) missing.push(name);
      }
    }
    expect(missing).toEqual([]);
  });
});

describe('the examples of the README and of comments', () => {
  it('compile under strict', () => {
    const typed = fromPages.filter(({ name }) => name.startsWith('README.md'));
    const files = [...typed, ...fromComments.map(withImports)].map(({ name, text }) => {
      const file = `${name.replace(/\W+/g, '-')}.ts`;
      writeFileSync(path.join(installed(), file), `${text}\nexport {};\n`);
      return file;
    });
    const strict = [
      '--strict',
      '--noUncheckedIndexedAccess',
      '--exactOptionalPropertyTypes',
      '--skipLibCheck',
      '--target',
      'es2022',
      '--noEmit',
      '--resolveJsonModule',
    ];
    const types = ['--types', 'node', '--typeRoots', path.join(ROOT, 'node_modules/@types')];
    const compiled = runTool('typescript/bin/tsc', [...strict, ...types, '--module', 'nodenext', ...files]);
    expect(compiled).toEqual({ status: 0, output: '' });
  });
});
