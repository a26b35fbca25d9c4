import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Book } from '../../codegen/import/read/book.js';
import { runPipeline } from '../../codegen/pipeline.js';
import { TO_BE_WRITTEN } from '../../codegen/spec-rows/group.js';
import { addRow, dropRow, editRow, editTable } from '../support/edit-book.js';
import { chunks } from '../support/render-book.js';
import { ROOT, source } from '../support/repository.js';
import { cell, specBook } from '../support/spec-book.js';
import { bookFile, review, specCopy, specOf, specText, standard, statusRows } from '../support/standard-command.js';
import { temporaryFolder } from '../support/temporary.js';

/** Edition 2027a: what an erratum of every kind would do to PS3.4. */
function nextEdition(): Book {
  let book = specBook(source.spec, '2027a');
  book = dropRow(book, 'B.2-1', 'B007');
  book = editRow(book, 'B.2-1', 'B006', [undefined, 'Data Elements Discarded']);
  book = addRow(book, 'B.2-1', ['Failure', 'Refused: Not in the mood', 'A810', '(0000,0902)']);
  book = editRow(book, 'C.4-2', 'A801', [undefined, undefined, undefined, '(0000,0901) (0000,0902)']);
  book = editRow(book, 'CC.2.3-3', 'C308', [undefined, 'Failed: receiving AE title is unknown to this SCP']);
  // Another section and number, the same table.
  return editTable(book, 'K.4-1', (_rows, section) => ({
    number: 'K.4.1.1.5',
    blocks: section.blocks.map((block) => (block.kind === 'table' ? { ...block, number: 'K.4-7' } : block)),
  }));
}

describe('apply', () => {
  it('of an edition without changes writes the edition, and what it was compared with', async () => {
    const root = specCopy();
    const ran = await standard(root, 'apply', bookFile(specBook(source.spec, '2027a')));
    expect(ran).toEqual({ status: 0, out: 'spec/dicom-status.json is written; "npm run generate" comes next.', error: '' });
    const { edition, compared } = specOf(root).metadata.sources.find(({ part }) => part === 'PS3.4') ?? {};
    expect([edition, compared]).toEqual(['2027a', ['2020c', '2024c']]);
  });

  it('writes words, fields, numbers, new rows and the end of rows, and leaves traces', async () => {
    const root = specCopy();
    const ran = await standard(root, 'apply', bookFile(nextEdition()));
    expect(ran.status).toBe(1);
    expect(ran.out).toContain('row added | Table B.2-1 | A810 | Failure: Refused: Not in the mood');
    expect(ran.out).toContain('Rows to review, before anything is generated (1):\n  Table B.2-1: A810 Refused: Not in the mood');
    const spec = specOf(root);
    const rows = statusRows(root, 'B.2-1');
    expect(rows.find(({ code }) => code === 'A810')).toEqual({
      code: 'A810',
      category: 'Failure',
      name: 'RefusedNotMood',
      meaning: 'Refused: Not in the mood',
      relatedFields: ['(0000,0902)'],
      explanation: TO_BE_WRITTEN,
      since: '2027a',
      review: expect.stringContaining('Read from 2027a') as unknown,
    });
    expect(rows.find(({ code }) => code === 'B006')).toMatchObject({
      meaning: 'Data Elements Discarded',
      former: [{ meaning: 'Elements Discarded', until: '2024c' }],
    });
    expect(rows.find(({ code }) => code === 'B007')).toMatchObject({ name: 'DataSetDoesNotMatchSOPClassWarning', until: '2024c' });
    expect(statusRows(root, 'C.4-2').find(({ code }) => code === 'A801')).toMatchObject({
      relatedFields: ['(0000,0901)', '(0000,0902)'],
      former: [{ relatedFields: ['(0000,0902)'], until: '2024c' }],
    });
    expect(statusRows(root, 'CC.2.3-3').find(({ code }) => code === 'C308')?.former).toEqual([
      { meaning: 'Failed: Receiving AE-TITLE is Unknown to this SCP', until: '2020c' },
      { meaning: 'Failed: Receiving AE Title is Unknown to this SCP', until: '2024c' },
    ]);
    const moved = spec.serviceClasses.flatMap(({ tables }) => tables).find(({ table }) => table === 'K.4-7');
    expect(moved?.section).toBe('K.4.1.1.5');
    // Annexes that adopt the table follow.
    const adopted = spec.serviceClasses.flatMap(({ adoptions }) => adoptions.map(({ table }) => table));
    expect(adopted).not.toContain('K.4-1');
    expect(adopted).toContain('K.4-7');
  });

  it('twice changes nothing', async () => {
    const root = specCopy();
    const file = bookFile(nextEdition());
    await standard(root, 'apply', file);
    const once = specText(root);
    expect((await standard(root, 'apply', file)).out).toContain('The spec stays as it is.');
    expect(specText(root)).toBe(once);
    expect((await standard(root, 'check', file)).status).toBe(0);
  });

  it('takes a new entry of a list of PS3.7, whose sentence leaves a fingerprint', async () => {
    const service = source.spec.dimseServices.find(({ name }) => name === 'C-FIND');
    const entries = service?.statuses.map(({ type, meaning }) => {
      const code = source.spec.statusTypes.find(({ section }) => section === type)?.code;
      return `${meaning} (${code === undefined ? 'Status value is Service Class specific' : `${code}H`}) - Words of a new edition.`;
    });
    const sections = [
      { number: '9.1.2', title: 'C-FIND Service', blocks: [] },
      {
        number: '9.1.2.1.6',
        title: 'Status',
        blocks: [{ kind: 'list' as const, items: [...(entries ?? []), 'Processing failure (0110H) - It failed.'].map((text) => cell([text])) }],
      },
    ];
    const folder = temporaryFolder(chunks({ part: 'PS3.7', edition: '2027a', sections }).filter(({ name }) => name.startsWith('sect')));
    const root = specCopy();
    const ran = await standard(root, 'apply', folder);
    expect(ran.out).toContain('row added | 9.1.2.1.6 | 0110H | Processing failure');
    const statuses = specOf(root).dimseServices.find(({ name }) => name === 'C-FIND')?.statuses;
    const added = statuses?.find(({ meaning }) => meaning === 'Processing failure');
    expect(added).toMatchObject({ since: '2027a', wording: expect.stringMatching(/^[0-9a-f]{8} [0-9a-f]{8}$/) as unknown });
    expect(source.spec.statusTypes.find(({ section }) => section === added?.type)?.code).toBe('0110');
    expect((await standard(root, 'apply', folder)).out).toContain('The spec stays as it is.');
  });

  it('with --dry-run shows the diff and writes nothing', async () => {
    const root = specCopy();
    const ran = await standard(root, 'apply', '--dry-run', bookFile(nextEdition()));
    expect(ran.out).toContain('+++ b/spec/dicom-status.json');
    expect(ran.out).toMatch(/^\+.*"code": "A810".*"review"/m);
    expect(ran.out).toContain('Nothing was written.');
    expect(specText(root)).toBe(source.text);
  });

  it('is followed by a generate that refuses the marked row, and then gives a valid package', async () => {
    const root = specCopy();
    await standard(root, 'apply', bookFile(nextEdition()));
    const run = (): ReturnType<typeof runPipeline> => runPipeline({ ...source, spec: specOf(root), text: specText(root) });
    await expect(run()).rejects.toThrow(/spec\/dicom-status\.json: .*A810.*expected a row that was reviewed.*\[nothing-to-review\]/);
    review(root);
    const { targets } = await run();
    const files = targets.flatMap((target) => target.files);
    const text = (name: string): string => files.find((file) => file.path === name)?.text ?? '';
    expect(text('typescript/enums/storage-status.ts')).toMatch(/@since 2027a\n.*\n\s+RefusedNotMood/);
    expect(text('typescript/enums/storage-status.ts')).toMatch(
      /@deprecated Removed from the standard after 2024c\.\n.*\n\s+DataSetDoesNotMatchSOPClassWarning/,
    );
    expect(text('docs/changes.md')).toMatch(/2024c \| removed after \| .*B007/);
    expect(text('docs/changes.md')).toMatch(/2027a \| new in \| .*A810/);
  });

  it('that is interrupted leaves the old spec', async () => {
    const root = specCopy();
    const folder = path.join(root, 'spec');
    const script =
      "import{replaceFile}from './codegen/write.ts.js';const big='x'.repeat(3e8);setTimeout(()=>process.kill(process.pid,'SIGKILL'),5);await replaceFile(process.argv[1],big);";
    spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, path.join(folder, 'dicom-status.json')], { cwd: ROOT });
    expect(readFileSync(path.join(folder, 'dicom-status.json'), 'utf8')).toBe(source.text);
    // The next run does not trip over what the interrupted one may have left.
    await standard(root, 'apply', bookFile(specBook(source.spec, '2027a')));
    expect(readFileSync(path.join(folder, 'dicom-status.json'), 'utf8')).toContain('"edition": "2027a"');
  });

  it('takes neither an older edition nor a spec that is wrong', async () => {
    const root = specCopy();
    expect(await standard(root, 'apply', bookFile(specBook(source.spec, '2023b')))).toMatchObject({
      status: 2,
      error: expect.stringMatching(/found PS3\.4 2023b, expected 2024c or newer; "history" takes/) as unknown,
    });
    writeFileSync(path.join(root, 'spec/dicom-status.json'), '{}');
    expect(await standard(root, 'apply', bookFile(nextEdition()))).toMatchObject({ status: 2, error: expect.stringContaining('[schema]') as unknown });
  });
});

describe('the whole way, as a maintainer goes it', () => {
  it('from a new edition to a package that type-checks', async () => {
    const root = specCopy();
    for (const name of ['codegen', 'release', 'src', 'package.json', 'tsconfig.json', 'rollup.config.js', 'README.md', 'CHANGELOG.md', 'NOTICE', 'LICENSE'])
      cpSync(path.join(ROOT, name), path.join(root, name), { recursive: true });
    cpSync(path.join(ROOT, 'generated'), path.join(root, 'generated'), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(root, 'node_modules'), 'junction');
    await standard(root, 'apply', bookFile(nextEdition()));
    const generate = (): { status: number | null; stderr: string; stdout: string } =>
      spawnSync(process.execPath, ['--import', 'tsx', 'codegen/main.ts', 'generate'], { cwd: root, encoding: 'utf8' });
    expect(generate()).toMatchObject({ status: 1, stderr: expect.stringContaining('A810') as unknown });
    review(root);
    expect(generate()).toMatchObject({ status: 0, stdout: expect.stringContaining('PS3.4 2027a') as unknown });
    expect(readdirSync(path.join(root, 'dist'))).toContain('index.js');
  });
});
