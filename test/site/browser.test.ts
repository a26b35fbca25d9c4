import { readFileSync } from 'node:fs';
import path from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browser, served, type Served } from './served.js';

let [site, chromium]: [Served | undefined, Browser | undefined] = [undefined, undefined];
let context: BrowserContext;
let page: Page;
let requests: string[];
let faults: string[];

beforeAll(async () => {
  [site, chromium] = [await served(), await browser()];
});
afterAll(async () => {
  await chromium?.close();
  site?.server.close();
});
beforeEach(async () => {
  if (chromium === undefined) throw new Error('There is no browser');
  context = await chromium.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  [requests, faults] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
});
afterEach(async () => {
  expect(faults).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site?.address ?? 'nowhere'))).toEqual([]);
  await context.close();
});

async function open(name: string): Promise<void> {
  await page.goto(`${site?.address ?? ''}${name}`);
}

async function ask(text: string): Promise<string> {
  await page.fill('#box', text);
  await page.waitForSelector('#answer > *');
  return page.locator('#answer').innerText();
}

describe('the box', () => {
  it.each([
    ['A702', ['Refused: Out of resources', 'Unable to perform sub-operations', 'C-GET']],
    ['42754', ['0xA702']],
    ['A900H', ['Data Set does not match SOP Class']],
    ['C-MOVE 0xb000', ['Sub-operations Complete - One or more Failures']],
    ['move destination', ['Refused: Move Destination unknown', 'The move destination is missing']],
    ['C-STORE', ['Statuses of C-STORE']],
    ['0006:0317', ['The peer sent an A-ABORT']],
    ['Refused: OutOfResources', ['Refused: Out of resources']],
    ['Reject 1/1/7', ['called-AE-title-not-recognized']],
    ['409 STOW', ['HTTP 409', 'Store Transaction']],
    ['FailureReason 0119H', ['Class-Instance conflict']],
    ['abort 2 6', ['invalid-PDU-parameter']],
    ['1.2.840.10008.5.1.4.1.2.2.2', ['Study Root Query/Retrieve Information Model - MOVE', 'C-MOVE']],
    ['A755', ['0xA755', 'A7xx']],
    ['D000', ['0xD000 (53248) is not a Status Code that the standard allows']],
    ['xyzzyplugh', ['Nothing is known of it']],
  ])('answers %s', async (text, expected) => {
    await open('status/A702/');
    const said = await ask(text);
    for (const words of expected) expect(said).toContain(words);
  });

  it('leads from an answer to its page, and asks again from a link', async () => {
    await open('');
    await ask('C-MOVE A801');
    await page.locator('#answer a').first().click();
    await page.waitForURL(/status\/A801\/\?service=C-MOVE$/);
    expect(await page.locator('h1').innerText()).toContain('A801');
    await open('status/?q=Reject%201%2F1%2F7');
    await page.waitForSelector('.reading');
    expect(await page.locator('#answer').innerText()).toContain('called-AE-title-not-recognized');
  });

  it('keeps its links after a question was sent', async () => {
    for (const start of ['', 'status/A702/', 'map/c-move/']) {
      await open(start);
      await ask('A801');
      await page.locator('#box').press('Enter');
      expect(page.url()).toBe(`${site?.address ?? ''}${start}?q=A801`);
      await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Map' }).click();
      await page.waitForURL(/some\/base\/map\/$/);
    }
  });

  it('explains a code that has no page of its own', async () => {
    await open('status/?code=A755&service=C-STORE');
    await page.waitForSelector('.reading');
    expect(await page.locator('#answer').innerText()).toContain('in the range A7xx');
  });

  it('leads from a SOP Class to its row', async () => {
    await open('');
    await ask('1.2.840.10008.5.1.4.1.2.2.2');
    await page.locator('#answer a').click();
    await page.waitForURL(/service-class\/c-query-retrieve\/#uid-/);
    expect(await page.locator('tr:target').innerText()).toContain('1.2.840.10008.5.1.4.1.2.2.2');
  });

  it('shows what was typed last, and takes no markup', async () => {
    await open('');
    await page.locator('#box').pressSequentially('A701');
    await page.locator('#box').press('Backspace');
    await page.locator('#box').pressSequentially('2');
    await page.waitForFunction(() => document.querySelector('#answer')?.textContent.includes('0xA702'));
    await ask('<img src=x onerror=alert(1)> A702');
    expect(await page.locator('#answer img').count()).toBe(0);
    await page.fill('#box', '');
    await page.waitForFunction(() => document.querySelector('#answer')?.childElementCount === 0);
  });

  it('takes the focus with a slash', async () => {
    await open('reference/');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('box');
  });
});

describe('the page of a code', () => {
  it('shows the meanings of the DIMSE service in the link', async () => {
    await open('status/A702/?service=C-MOVE');
    expect(await page.locator('.meaning:visible').allInnerTexts()).toHaveLength(1);
    expect(await page.locator('[aria-current]').innerText()).toBe('C-MOVE');
    await page.getByRole('link', { name: 'All', exact: true }).click();
    expect(await page.locator('.meaning:visible').count()).toBeGreaterThan(1);
    await open('status/A702/?service=C-FOO');
    expect(await page.locator('.meaning:visible').count()).toBeGreaterThan(1);
  });

  it('copies the code and the link', async () => {
    await open('status/A702/');
    for (const [name, text] of [
      [/^Code/, '0xA702'],
      [/^Decimal/, '42754'],
      [/^Link/, `${site?.address ?? ''}status/A702/`],
    ] as const) {
      await page.getByRole('button', { name }).click();
      await page.waitForSelector('text=copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await page.waitForSelector('text=copied', { state: 'detached' });
    }
  });

  it('is complete without a script', async () => {
    const plain = await chromium?.newContext({ javaScriptEnabled: false });
    const other = await plain?.newPage();
    await other?.goto(`${site?.address ?? ''}status/A801/`);
    expect(await other?.locator('main').innerText()).toContain('Refused: Move Destination unknown');
    await plain?.close();
  });
});

describe('the map', () => {
  it('tells the code under the pointer, moves with the keys, and opens a code', async () => {
    await open('map/');
    const [output, svg] = [page.locator('[data-map-code]'), page.locator('.map svg')];
    await svg.focus();
    await page.keyboard.press('ArrowDown');
    expect(await output.innerText()).toMatch(/^A800/);
    await page.keyboard.press('ArrowRight');
    expect(await output.innerText()).toBe('A801 Failure');
    await page.keyboard.press('+');
    expect(await svg.getAttribute('viewBox')).not.toBe('-16 -2 274 260');
    await page.keyboard.press('-');
    expect(await svg.getAttribute('viewBox')).toBe('-16 -2 274 260');
    const [width, height] = await svg.evaluate((element) => [element.clientWidth, element.clientHeight] as const);
    await svg.hover({ position: { x: ((100.5 + 16) / 274) * width, y: ((0xd0 + 2.5) / 260) * height } });
    expect(await output.innerText()).toBe('D064 not allowed');
    await svg.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/status\/\?code=D064$/);
  });

  it('shows a service class, and leads to its rows', async () => {
    await open('map/');
    await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: 'Query/Retrieve', exact: true }).click();
    expect(await page.locator('h1').innerText()).toBe('The map of Query/Retrieve');
    await page.locator('.map svg a[aria-label^="A801"]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/status\/A801\/$/);
  });
});

describe('the paste box', () => {
  const LOG = readFileSync(path.join(import.meta.dirname, '../fixtures/logs/02-dcmtk370-verbose.txt'), 'utf8');
  const FAILED = { '00081198': { vr: 'SQ', Value: [{ '00081155': { vr: 'UI', Value: ['2.25.1'] }, '00081197': { vr: 'US', Value: [272] } }] } };
  const XML =
    '<NativeDicomModel><DicomAttribute tag="00081199" vr="SQ"><Item number="1"><DicomAttribute tag="00081155" vr="UI"><Value number="1">2.25.9</Value></DicomAttribute></Item></DicomAttribute></NativeDicomModel>';

  it.each([
    ['a log', LOG, ['Line 7:', 'Refused: Out of resources', 'Data Set does not match SOP Class']],
    ['a store response', JSON.stringify(FAILED), ['nothing stored', '0x0110', '2.25.1']],
    ['a store response as XML', XML, ['2.25.9', 'stored']],
    ['a command set', '{ "CommandField": 32801, "Status": 43009 }', ['0xA801', 'Refused: Move Destination unknown']],
    [
      'a command set as DICOM JSON',
      '{ "00000100": { "vr": "US", "Value": [32769] }, "00000900": { "vr": "US", "Value": [45056] } }',
      ['Coercion of Data Elements'],
    ],
    ['text without a status', 'port 42752, pid 43264', ['No status']],
  ])('explains %s, and sends nothing', async (_name, text, expected) => {
    await open('log/');
    await page.focus('#paste');
    await page.waitForLoadState('networkidle');
    requests.length = 0;
    await page.fill('#paste', text);
    await page.waitForSelector('#pasted > *');
    const said = await page.locator('#pasted').innerText();
    for (const words of expected) expect(said).toContain(words);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
  });
});

describe('every kind of page', () => {
  const KINDS = [
    '',
    'status/',
    'status/A702/',
    'status/0110/',
    'dimse/c-find/',
    'service-class/c-query-retrieve/',
    'association/reject-result/',
    'transaction/studies-store/',
    'reason/store-instances-failure/',
    'exception/AssociationRejectedError/',
    'implementation/orthanc/',
    'discrepancy/b000-final/',
    'edition/2025c/',
    'edition/2026c/',
    'dimse/',
    'map/',
    'map/c-move/',
    'log/',
    'reference/',
  ];

  it.each(KINDS.flatMap((kind) => (['light', 'dark'] as const).map((scheme) => [kind, scheme] as const)))(
    '%s has no fault that axe finds, in %s',
    async (kind, scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(kind);
      if (kind === '') await ask('A702');
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run: () => Promise<axe.AxeResults> } }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    },
  );

  it.each(KINDS)('%s does not shift, and fits a phone', async (kind) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      Object.assign(globalThis, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await open(kind);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

describe('without a network', () => {
  it('opens what was loaded, and explains any code', async () => {
    await open('');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.reload();
    const isKept = (): Promise<boolean> => page.evaluate(async () => (await caches.match('exception/DIMSEStatusError/')) !== undefined);
    await expect.poll(isKept, { timeout: 60_000 }).toBe(true);
    await context.setOffline(true);
    await open('status/A702/');
    expect(await page.locator('h1').innerText()).toContain('A702');
    await open('status/?code=A755&service=C-STORE');
    await page.waitForSelector('.reading');
    expect(await page.locator('#answer').innerText()).toContain('Refused: Out of resources');
    // A page that was never opened.
    await open('exception/DIMSEStatusError/');
    expect(await page.locator('h1').innerText()).toBe('DIMSEStatusError');
  });
});
