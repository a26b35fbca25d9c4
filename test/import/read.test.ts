import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { readBooks } from '../../codegen/import/read/books.js';
import { importFixture, specCopy, specText, standard } from '../support/standard-command.js';
import { chunks } from '../support/render-book.js';
import { source } from '../support/repository.js';
import { specBook } from '../support/spec-book.js';
import { temporaryFolder } from '../support/temporary.js';

async function archive(files: readonly { readonly name: string; readonly text: string }[]): Promise<Buffer> {
  const tar = pack();
  for (const { name, text } of files) tar.entry({ name }, text);
  tar.finalize();
  const parts: Buffer[] = [];
  for await (const part of tar as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

const fixture = (name: string): string => readFileSync(importFixture(name), 'utf8');
const pages = ['sect_CC.2.4.html', 'sect_F.7.2.2.4.html'].map((name) => ({ name: `part04/${name}`, text: fixture(`ps3.4/${name}`) }));

describe('what is not there', () => {
  const book = specBook(source.spec, '2027a');
  const isWhole = async (...files: readonly { readonly name: string; readonly text: string }[]): Promise<boolean[]> =>
    (await readBooks([temporaryFolder(files)])).map(({ whole }) => whole);

  it('is not gone, if the page with the contents is of another edition or names pages that are not there', async () => {
    const [contents, ...rest] = chunks(book);
    const linked = {
      name: contents?.name ?? '',
      text: (contents?.text ?? '').replace('<dt>1</dt>', rest.map(({ name }) => `<dt><a href="${name}#x">x</a></dt>`).join('')),
    };
    expect(await isWhole(linked, ...rest)).toEqual([true]);
    expect(await isWhole(linked, ...rest.slice(1))).toEqual([false]);
    const [first] = rest;
    const older = { name: `old/${first?.name ?? ''}`, text: (first?.text ?? '').replaceAll('2027a', '2026b') };
    expect((await isWhole(linked, ...rest, older)).sort()).toEqual([false, true]);
  });
});

describe('a source', () => {
  it('may be gzipped, in an archive, or in a folder with others; names do not matter', async () => {
    const tar = await archive([...pages, { name: 'part04/dicom.css', text: 'p {}' }]);
    const folder = temporaryFolder([
      { name: 'a.xml.gz', text: gzipSync(fixture('ps3.7-2026c.xml')) },
      { name: 'b/part08.html', text: fixture('ps3.18-2024e.html') },
      { name: 'c.tar.gz', text: gzipSync(tar) },
      { name: 'notes.txt', text: 'no document' },
    ]);
    const read = await readBooks([folder]);
    expect(read.map(({ part, edition, form, whole }) => [part, edition, form, whole])).toEqual([
      ['PS3.7', '2026c', 'DocBook XML', true],
      ['PS3.18', '2024e', 'single-page XHTML', true],
      ['PS3.4', '2024c', 'chunked XHTML', false],
    ]);
    expect((await readBooks([path.join(folder, 'c.tar.gz')])).map(({ sections }) => sections.map(({ number }) => number))).toEqual([
      ['F.7.2.2.4', 'CC.2.4', 'CC.2.4.1', 'CC.2.4.4'],
    ]);
  });

  it('may be in another encoding, if it says so', async () => {
    const text = fixture('ps3.7-2026c.xml').replace('utf-8', 'iso-8859-1');
    const folder = temporaryFolder([
      { name: 'latin.xml', text: Buffer.from(text.replace('\u2013', '-'), 'latin1') },
      { name: 'wide.xml', text: Buffer.from(`\ufeff${text.replace('iso-8859-1', 'utf-16')}`, 'utf16le') },
    ]);
    expect((await readBooks([folder])).map(({ part }) => part)).toEqual(['PS3.7', 'PS3.7']);
  });

  it('keeps pages of two editions apart', async () => {
    const other = pages.map(({ name, text }) => ({ name: `newer/${name}`, text: text.replaceAll('PS3.4 2024c', 'PS3.4 2026d') }));
    expect((await readBooks([temporaryFolder([...pages, ...other])])).map(({ edition }) => edition).sort()).toEqual(['2024c', '2026d']);
  });
});

const docbook = fixture('ps3.7-2026c.xml');
const table = '<informaltable><tbody><tr><td>x</td></tr></tbody></informaltable>';

describe('what cannot be read ends with status 2, the file, the place and what was expected', () => {
  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['cut off', docbook.slice(0, 2000), 'part.xml', /^.*part\.xml:\d+:\d+: found unclosed tag: .*, expected well-formed XML$/],
    ['not well-formed', docbook.replace('</title>', '</titel>'), 'part.xml', /part\.xml:3:\d+: found unexpected close tag/],
    ['without a root', '', 'part.xml', /part\.xml:1:\d+: found document must contain a root element/],
    ['no document at all', 'PS3.7', 'part.xml', /part\.xml:1:\d+: found text data outside of root node/],
    ['of another kind', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'part.xml', /found <svg>, expected a DocBook <book> or an XHTML page/],
    ['of a part without statuses', docbook.replaceAll('PS3.7', 'PS3.6'), 'part.xml', /found PS3\.6, expected a part with status codes: PS3\.2, PS3\.3/],
    [
      'of an unknown edition',
      docbook.replace('2026c -', 'current -'),
      'part.xml',
      /found "DICOM PS3\.7 current - Message Exchange", expected a title with part and edition/,
    ],
    ['without a title', '<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>', 'page.html', /page\.html: found no title, expected a title/],
    [
      'without a status table',
      `<book label="PS3.4"><subtitle>DICOM PS3.4 2024c - Title</subtitle><chapter label="A"><title>x</title>${table}</chapter></book>`,
      'part.xml',
      /found PS3\.4 2024c without a status table, expected tables or lists/,
    ],
    [
      'that declares entities',
      docbook.replace('<book ', '<!DOCTYPE book [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;">]><book '),
      'part.xml',
      /found a declaration of entities/,
    ],
    ['with an entity of no kind', docbook.replace('C-FIND Service', '&lol9;'), 'part.xml', /found undefined entity.*expected well-formed XML/],
    ['that is no UTF-8', Buffer.concat([Buffer.from(docbook.slice(0, 500)), Buffer.from([0xff, 0xfe, 0xfd])]), 'part.xml', /found bytes that are not UTF-8/],
    [
      'in an encoding that does not exist',
      docbook.replace('utf-8', 'klingon'),
      'part.xml',
      /part\.xml:1: found the encoding "klingon", expected one that exists/,
    ],
    ['nested without end', docbook.replace('<para xml:id="para_1">', '<para>'.repeat(5000)), 'part.xml', /nested in 200 elements, expected fewer/],
    ['cut off within gzip', gzipSync(docbook).subarray(0, 300), 'part.xml.gz', /part\.xml\.gz: found unexpected end of file, expected a whole gzip file/],
  ])('%s', async (_name, text, file, message) => {
    const root = specCopy();
    const spec = specText(root);
    const folder = temporaryFolder([{ name: file, text }]);
    for (const command of ['extract', 'check', 'apply', 'history']) {
      const ran = await standard(root, command, path.join(folder, file));
      expect(ran).toEqual({ status: 2, out: '', error: expect.stringMatching(message) as unknown });
    }
    expect(specText(root)).toBe(spec);
  });

  it('a tar archive that is cut off', async () => {
    const tar = await archive(pages);
    const folder = temporaryFolder([{ name: 'part.tar', text: tar.subarray(0, 3000) }]);
    expect(await standard(specCopy(), 'extract', path.join(folder, 'part.tar'))).toMatchObject({
      status: 2,
      error: expect.stringMatching(/expected a whole tar archive/) as unknown,
    });
  });

  it('nothing there, and a folder without documents', async () => {
    const folder = temporaryFolder([{ name: 'notes.txt', text: 'x' }]);
    expect(await standard(folder, 'extract', path.join(folder, 'no.xml'))).toMatchObject({
      status: 2,
      error: expect.stringMatching(/no\.xml: found ENOENT.*expected a file or a folder that can be read/) as unknown,
    });
    expect(await standard(folder, 'extract', folder)).toMatchObject({
      status: 2,
      error: expect.stringMatching(/found no document, expected files whose names end with/) as unknown,
    });
  });

  it('a section on two pages', async () => {
    const copy = pages.map(({ name, text }) => ({ name: name.replace('.html', ' (1).html'), text }));
    const ran = await standard(specCopy(), 'check', temporaryFolder([...pages, ...copy]));
    expect(ran).toMatchObject({
      status: 2,
      error: expect.stringMatching(/found section CC\.2\.4 of PS3\.4 2024c once more, expected each section on one page/) as unknown,
    });
  });

  it('neither a file nor a folder', async () => {
    expect(await standard('.', 'extract', '/dev/null')).toMatchObject({
      status: 2,
      error: expect.stringMatching(/found neither a file nor a folder/) as unknown,
    });
  });

  it('a wrong command line', async () => {
    for (const args of [[], ['extract'], ['show', 'x'], ['check']])
      expect(await standard('.', ...args)).toMatchObject({ status: 2, error: expect.stringContaining('Usage') as unknown });
    expect(await standard('.', 'extract', '--json', 'x')).toMatchObject({ status: 2, error: expect.stringContaining("'--json'") as unknown });
  });
});
