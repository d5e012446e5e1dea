// Keeps the whole site on the device, so that it opens without a network after one visit. Nothing is asked of any other host.
// VERSION and FILES are filled in when the site is built.
const VERSION = '%VERSION%';
const FILES = ['%FILES%'];
const PREFIX = 'lang-kinh-gioi-';
const scope = new URL('./', self.location.href);

self.addEventListener('install', (event) => {
  // "reload": what the browser's own cache holds may be of an older edition.
  event.waitUntil(caches.open(PREFIX + VERSION).then((cache) => cache.addAll(FILES.map((file) => new Request(new URL(file, scope), { cache: 'reload' })))).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    // The edition before stays: pages opened from it still ask for its scripts.
    const editions = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== PREFIX + VERSION);
    await Promise.all(editions.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(scope.href)) return;
  event.respondWith(answer(request, url));
});

async function answer(request, url) {
  url.search = '';
  url.hash = '';
  if (url.pathname.endsWith('/')) url.pathname += 'index.html';
  const current = await caches.open(PREFIX + VERSION);
  const kept = (await current.match(url.href)) ?? (await caches.match(url.href));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    const missing = request.mode === 'navigate' ? await current.match(new URL('404.html', scope).href) : undefined;
    return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error();
  }
}
