/// <reference lib="webworker" />
// Keeps what was loaded, so that the site works without a network: the newest first, what is kept where there is none.
const KEPT = 'dicom-status';
const worker = self as unknown as ServiceWorkerGlobalScope;
/** What every page needs, and the page that explains any code. */
const CORE = ['./', './status/', './log/', './map/', './reference/', './assets/site.css', './assets/main.js', './assets/answer.js', './assets/icon.svg'];

worker.addEventListener('install', (event) => {
  event.waitUntil(keepCore());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin) event.respondWith(newestOrKept(request));
});

async function keepCore(): Promise<void> {
  const cache = await caches.open(KEPT);
  await cache.addAll(CORE);
  // The script names the parts that it loads later.
  const scripts = await Promise.all(['./assets/main.js', './assets/answer.js'].map(async (name) => (await cache.match(name))?.text() ?? ''));
  const parts = new Set(scripts.flatMap((text) => [...text.matchAll(/\.\/([\w-]+\.js)/g)].map(([, name = '']) => `./assets/${name}`)));
  await cache.addAll([...parts]);
  await worker.skipWaiting();
}

async function newestOrKept(request: Request): Promise<Response> {
  const cache = await caches.open(KEPT);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await cache.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
