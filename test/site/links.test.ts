import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { pagePaths, SITE } from './served.js';

const pages = new Map(pagePaths().map((name) => [name, readFileSync(path.join(SITE, name, 'index.html'), 'utf8')]));

/** The file that a link of a page leads to, and its anchor. */
function targetOf(page: string, href: string): { readonly file: string; readonly anchor: string } {
  const url = new URL(href.replaceAll('&amp;', '&'), `http://site/${page}`);
  const file = path.join(SITE, decodeURIComponent(url.pathname));
  return { file: existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file, anchor: decodeURIComponent(url.hash.slice(1)) };
}

describe('the site', () => {
  it('has a page of every kind', () => {
    for (const page of [
      '',
      'status/',
      'status/A702/',
      'status/A7xx/',
      'dimse/c-move/',
      'map/',
      'map/c-store/',
      'log/',
      'reference/',
      'discrepancy/b000-final/',
      'implementation/dcmtk/',
      'edition/2025c/',
    ])
      expect(pages.has(page), page).toBe(true);
    for (const kind of ['service-class/', 'association/', 'transaction/', 'exception/', 'reason/'])
      expect([...pages.keys()].some((page) => page.startsWith(kind))).toBe(true);
  });

  it('has no dead link and no dead anchor', () => {
    const dead: string[] = [];
    for (const [page, html] of pages) {
      for (const [, href = ''] of html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)) {
        if (/^https?:/.test(href)) continue;
        const { file, anchor } = targetOf(page, href);
        if (!existsSync(file)) dead.push(`${page}: ${href}`);
        else if (anchor !== '' && !readFileSync(file, 'utf8').includes(` id="${anchor}"`)) dead.push(`${page}: ${href}`);
      }
    }
    expect(dead).toEqual([]);
  });

  it('has links that work under any base path, and no address that it loads from elsewhere', () => {
    for (const [page, html] of pages) {
      expect(html.match(/\s(?:href|src|action)="\/[^"]*"/g), page).toBeNull();
      expect(html.match(/<(?:script|link|img|iframe)[^>]*"https?:/g), page).toBeNull();
    }
  });

  it('has an anchor for each row of a table, once on a page', () => {
    for (const [page, html] of pages) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
      for (const [, rows = ''] of html.matchAll(/<tbody>([\s\S]*?)<\/tbody>/g)) expect(rows, page).not.toContain('<tr>');
    }
  });

  it('has JSON for each code that has a page', () => {
    const codes = [...pages.keys()].flatMap((page) => /^status\/(\w+)\/$/.exec(page)?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(100);
    for (const code of codes) expect(JSON.parse(readFileSync(path.join(SITE, `status/${code}.json`), 'utf8'))).toMatchObject({ code });
  });

  it('has a first view below 150 kB, the script that explains included', () => {
    const files = ['index.html', 'assets/site.css', 'assets/main.js', 'assets/answer.js', 'assets/icon.svg'];
    const parts = [...readFileSync(path.join(SITE, 'assets/answer.js'), 'utf8').matchAll(/"\.\/([\w-]+\.js)"/g)].map(([, name]) => `assets/${name ?? ''}`);
    const size = [...new Set([...files, ...parts])].reduce((sum, name) => sum + gzipSync(readFileSync(path.join(SITE, name))).length, 0);
    expect(size).toBeLessThan(150_000);
  });
});
