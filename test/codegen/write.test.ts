import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { replaceFile, replaceFolder, replaceIfSame, restoreFolder } from '../../codegen/write.js';
import { ROOT } from '../support/repository.js';
import { temporaryFolder } from '../support/temporary.js';

/** Files that are all of one kind, so that a mixture of two kinds is seen. */
function filesOf(kind: string): { path: string; text: string }[] {
  return Array.from({ length: 50 }, (_, index) => ({ path: `in/${String(index)}.txt`, text: kind }));
}

function kindsIn(folder: string): Set<string> {
  return new Set(readdirSync(path.join(folder, 'in')).map((name) => readFileSync(path.join(folder, 'in', name), 'utf8')));
}

describe('a folder', () => {
  it('is the new one when the run is killed while the folders are exchanged, and the next run removes what is left', async () => {
    const root = temporaryFolder();
    const folder = path.join(root, 'generated');
    await replaceFolder(folder, filesOf('old'));
    // The run is killed as soon as it has begun the exchange.
    const script = `import cp from'node:child_process';import{syncBuiltinESMExports}from'node:module';
      const spawn=cp.spawn;cp.spawn=(...all)=>{const child=spawn(...all);process.kill(process.pid,'SIGKILL');return child;};syncBuiltinESMExports();
      const{replaceFolder}=await import('./codegen/write.ts');
      await replaceFolder(process.argv[1],Array.from({length:50},(_,i)=>({path:'in/'+i+'.txt',text:'new'})));`;
    const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], { cwd: ROOT });
    expect(run.signal).toBe('SIGKILL');
    await setTimeout(500);
    expect(kindsIn(folder)).toEqual(new Set(['new']));
    expect(readdirSync(root).length).toBeGreaterThan(1);
    await replaceFolder(folder, filesOf('last'));
    expect(kindsIn(folder)).toEqual(new Set(['last']));
    expect(readdirSync(root)).toEqual(['generated']);
  });

  it('is the old one when the run is killed while it writes', async () => {
    const root = temporaryFolder();
    const folder = path.join(root, 'generated');
    await replaceFolder(folder, filesOf('old'));
    const script = `import{replaceFolder}from'./codegen/write.ts';console.log('on');await replaceFolder(process.argv[1],Array.from({length:20000},(_,i)=>({path:'in/'+i+'.txt',text:'new'})));`;
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await setTimeout(50);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(kindsIn(folder)).toEqual(new Set(['old']));
    await replaceFolder(folder, filesOf('last'));
    expect(readdirSync(root)).toEqual(['generated']);
  });

  it('that was put away when the power went is put back', async () => {
    const root = temporaryFolder();
    const folder = path.join(root, 'generated');
    await replaceFolder(folder, filesOf('old'));
    renameSync(folder, path.join(root, '.generated.being-replaced-4194305-x'));
    mkdirSync(path.join(root, '.generated.being-written-4194305-y'));
    // A process id may come again: what is there with one's own is of another run.
    mkdirSync(path.join(root, `.generated.being-written-${String(process.pid)}-z`));
    await restoreFolder(folder);
    expect(kindsIn(folder)).toEqual(new Set(['old']));
    expect(readdirSync(root)).toEqual(['generated']);
  });
});

describe('a file', () => {
  it('keeps its mode', async () => {
    const file = path.join(temporaryFolder([{ name: 'a.json', text: 'old' }]), 'a.json');
    chmodSync(file, 0o664);
    await replaceFile(file, 'new');
    expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['new', 0o664]);
  });

  it('that changed since it was read is not replaced', async () => {
    const root = temporaryFolder([{ name: 'a.json', text: 'newer' }]);
    const file = path.join(root, 'a.json');
    await expect(replaceIfSame(file, 'old', 'new')).rejects.toThrow(/a\.json was changed while it was read; nothing was written/);
    expect(readFileSync(file, 'utf8')).toBe('newer');
    expect(readdirSync(root)).toEqual(['a.json']);
  });

  it('that two write at once has what one of them wrote, and the other is told', async () => {
    const file = path.join(temporaryFolder([{ name: 'a.json', text: 'old' }]), 'a.json');
    const results = await Promise.allSettled(['one', 'other'].map((text) => replaceIfSame(file, 'old', text)));
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(readFileSync(file, 'utf8')).toBe(results[0]?.status === 'fulfilled' ? 'one' : 'other');
  });

  it('whose lock a killed process left is free', async () => {
    const root = temporaryFolder([
      { name: 'a.json', text: 'old' },
      { name: '.a.json.lock', text: '' },
    ]);
    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(path.join(root, '.a.json.lock'), longAgo, longAgo);
    await replaceIfSame(path.join(root, 'a.json'), 'old', 'new');
    expect(existsSync(path.join(root, '.a.json.lock'))).toBe(false);
  });

  it('that does not fit on the disk stays as it is; the command says so and exits with 2', () => {
    const root = temporaryFolder();
    cpSync(path.join(ROOT, 'spec'), path.join(root, 'spec'), { recursive: true });
    const spec = path.join(root, 'spec/dicom-status.json');
    const before = readFileSync(spec, 'utf8').replace('"title": ', '"title":  ');
    writeFileSync(spec, before);
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const command = `ulimit -f 300; exec "$0" --import "${tsx}" "${path.join(ROOT, 'codegen/main.ts')}" fix-spec`;
    const run = spawnSync('sh', ['-c', command, process.execPath], { cwd: root, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: 'A file could not be read or written: EFBIG: file too large, write\n' });
    expect(readFileSync(spec, 'utf8')).toBe(before);
    expect(readdirSync(path.dirname(spec)).sort()).toEqual(['README.md', 'dicom-status.json', 'dicom-status.schema.json']);
  });
});
