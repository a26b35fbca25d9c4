import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The built site. */
export const SITE = path.join(import.meta.dirname, '../../_site');
/** Where it is served: no page may take the root for granted. */
const BASE = '/some/base/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
/** Where systems have Chromium. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** The site as a plain server gives it. */
export interface Served {
  readonly address: string;
  readonly server: Server;
}

/** Serves the site. */
export async function served(): Promise<Served> {
  if (!existsSync(SITE)) throw new Error(`${SITE} is missing: run "npm run site" first`);
  const server = createServer((request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = path.join(SITE, name.startsWith(BASE) ? name.slice(BASE.length) : 'missing');
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}${BASE}`, server };
}

/** A browser; a missing one is a failure that says what to do. */
export async function browser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? BROWSERS.find((candidate) => existsSync(candidate));
  if (executablePath === undefined) throw new Error('There is no Chromium: install it (Debian: apt-get install chromium), or set CHROMIUM to its path');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** Every page of the site, as its path from the root. */
export function pagePaths(): string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => (path.dirname(name) === '.' ? '' : `${path.dirname(name)}/`));
}
