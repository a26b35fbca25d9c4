/// <reference lib="webworker" />
// Keeps what was loaded, so that the site works without a network: the newest first, what is kept where there is none.
/** What the build gives: every file of the site, and a name for this state of it. */
declare const FILES: readonly string[];
declare const BUILD: string;
const KEPT = `dicom-status-${BUILD}`;
const worker = self as unknown as ServiceWorkerGlobalScope;
/** What is there before the first page may be left: the page that explains any code, and what every page needs. */
const CORE = FILES.filter((file) => /^(?:|status\/|log\/|assets\/.*)$/.test(file));

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(CORE.map((file) => `./${file}`)))
      .then(() => worker.skipWaiting()),
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOthers().then(() => worker.clients.claim()));
});

// A page asks for it when it is there itself, so that it waits for nothing.
worker.addEventListener('message', (event) => {
  event.waitUntil(keepAll());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && new URL(request.url).origin === worker.location.origin) event.respondWith(newestOrKept(request));
});

/** The files of earlier builds are of no use. */
async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('dicom-status-') && name !== KEPT).map((name) => caches.delete(name)));
}

/** What is not kept yet, one after the other. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(KEPT);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = FILES.filter((file) => !kept.has(new URL(`./${file}`, worker.location.href).href));
  for (const file of missing) await cache.add(`./${file}`).catch(() => undefined);
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
