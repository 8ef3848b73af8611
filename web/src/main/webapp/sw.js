// Keeps the shop open where the network is not. What the server says always wins; what has been seen is kept for when it
// cannot be asked. No order, no checkout, nothing of the back office and nothing marked no-store is ever kept.
const VERSION = new URL(location).searchParams.get("v");
const FILES = `files-${VERSION}`;
const PAGES = "pages";
const ART = "art";
const MOST = { [PAGES]: 60, [ART]: 240 };
const OFFLINE = { id: "/luring?lang=id", en: "/luring?lang=en" };
const SHELL = ["all.css", "shop.js", "motif/pucuk-rebung.svg", "craft/tas.svg"];
const OFFICE = /^\/(admin|masuk|openapi|health)(\/|$)/;
const PERSONAL = /^\/(akun|checkout|pesanan|demo|api)(\/|$)/;

addEventListener("install", (event) => {
  skipWaiting();
  const shell = [...SHELL.map((name) => `/aset/${VERSION}/shop/${name}`), ...Object.values(OFFLINE)];
  // Without cookies: the language that is asked for here is not the reader's.
  const requests = shell.map((url) => new Request(url, { credentials: "omit", cache: "no-cache" }));
  event.waitUntil(caches.open(FILES).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  event.waitUntil(begin());
});

async function begin() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => ![FILES, PAGES, ART].includes(name)).map((name) => caches.delete(name)));
  await registration.navigationPreload?.enable();
  await clients.claim();
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin || OFFICE.test(pathname)) return;
  if (pathname.startsWith("/aset/")) {
    event.respondWith(kept(event, FILES));
  } else if (pathname.startsWith("/art/")) {
    event.respondWith(kept(event, ART));
  } else if (request.mode === "navigate") {
    event.respondWith(asked(event).catch(() => seen(request)).then((page) => page ?? offline()));
  } else if (!PERSONAL.test(pathname)) {
    event.respondWith(asked(event).catch(async () => (await seen(request)) ?? Response.error()));
  }
});

// Their addresses change with them: once fetched, they need not be asked for again.
async function kept(event, name) {
  const cache = await caches.open(name);
  const found = await cache.match(event.request);
  if (found) return found;
  const answer = await fetch(event.request).catch(() => (name === ART ? nothing() : Response.error()));
  if (answer.ok && /immutable/.test(answer.headers.get("Cache-Control"))) event.waitUntil(keep(name, event.request.url, answer.clone()));
  return answer;
}

// A picture that was never seen stays empty, as its frame is.
const nothing = () =>
  new Response('<svg xmlns="http://www.w3.org/2000/svg"/>', { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "no-store" } });

// A page is kept under the address that it came from: a form of the cart is answered by the cart.
async function asked(event) {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  const url = new URL(answer.url || event.request.url);
  if (url.pathname === "/keranjang") url.search = "";
  if (isForAll(answer) && !PERSONAL.test(url.pathname)) event.waitUntil(keep(PAGES, url.href, answer.clone()));
  else if (answer.status === 404 || answer.status === 410) event.waitUntil(forget(url.href));
  return answer;
}

const isForAll = (answer) =>
  answer.ok &&
  (answer.headers.get("Content-Type") ?? "").startsWith("text/html") &&
  !/no-store/.test(answer.headers.get("Cache-Control"));

async function keep(name, url, answer) {
  const cache = await caches.open(name);
  await cache.delete(url);
  await cache.put(url, answer);
  const urls = await cache.keys();
  await Promise.all(urls.slice(0, Math.max(0, urls.length - (MOST[name] ?? urls.length))).map((old) => cache.delete(old)));
}

async function forget(url) {
  await (await caches.open(PAGES)).delete(url);
}

// What was kept says of itself that it is not of today.
async function seen(request) {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  if (url.pathname === "/keranjang") url.search = "";
  const page = await (await caches.open(PAGES)).match(url.href);
  return page && marked(page, 200);
}

// In the language of the page that was seen last.
async function offline() {
  const pages = await caches.open(PAGES);
  const last = (await pages.keys()).at(-1);
  const english = last && /<html[^>]* lang="en"/.test(await (await pages.match(last)).text());
  const page = await caches.match(OFFLINE[english ? "en" : "id"]);
  return page ? marked(page, 503) : Response.error();
}

async function marked(page, status) {
  const headers = new Headers(page.headers);
  headers.delete("Content-Length");
  headers.delete("Content-Encoding");
  return new Response((await page.text()).replace("<html", "<html data-kept"), { status, headers });
}
