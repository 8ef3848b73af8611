// node measure.js ADDRESS REPORTS: Lighthouse, as a phone on a slow line sees the shop. Each page several times, of which
// the median counts, in turns, as a machine's hours differ. Prints a table; ends with 1 when a score is below the limit. All reports are kept in REPORTS.
// Beside the shop's pages stands one with nothing on it: what this machine's browser itself costs at this hour.
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { setTimeout } from "node:timers/promises";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { quiet } from "./quiet.js";

const [address, reports] = process.argv.slice(2);
const LIMIT = 95;
const RUNS = 5;
const WARM_UP = 60_000;
const READERS = 4;
const TRIES = 3;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const FIGURES = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
const FLAGS = [
  "--headless=new",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--no-first-run",
];

const call = async (method, path, body) => {
  const answer = await fetch(address + "/api/v1" + path, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.json();
};

/** A cart with goods of two Lapas. */
const filledCart = async () => {
  const { id } = await call("POST", "/carts");
  for (const shop of ["lpp-palembang", "rutan-palembang"]) {
    const { items } = await call("GET", `/products?shop=${shop}&inStock=true&sort=price&size=1`);
    const { skus } = await call("GET", "/products/" + items[0].slug);
    await call("PUT", `/carts/${id}/lines/${skus.find((each) => each.available > 0).sku}`, { quantity: 1 });
  }
  return id;
};

/** Once more where the browser lost what it had recorded, which says nothing of the page. */
const measure = async (page) => {
  for (let left = TRIES - 1; ; left--) {
    const lhr = await measureOnce(page);
    if (!lhr.runtimeError) return lhr;
    if (left === 0) throw new Error(`${page.name}: ${lhr.runtimeError.message}`);
  }
};

/** Comes back when a picture is given in pixels, or after a minute: then it is drawn for good. */
const painted = async (picture) => {
  for (let left = 240; left > 0; left--) {
    const answer = await fetch(address + picture);
    await answer.arrayBuffer();
    if (answer.headers.get("Content-Type").startsWith("image/webp")) return;
    await setTimeout(250);
  }
};

/** The address of a page that has one heading and nothing else, given out by this program. */
const bare = await new Promise((found) => {
  const page = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>-</title><h1>-</h1>';
  const server = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end(page));
  server.listen(0, "127.0.0.1", () => found(`http://localhost:${server.address().port}/`));
});

const measureOnce = async (page) => {
  const chrome = await launch({ chromeFlags: FLAGS, logLevel: "silent" });
  try {
    await quiet();
    const { lhr } = await lighthouse(page.address ?? address + page.path, {
      port: chrome.port,
      logLevel: "error",
      output: "json",
      onlyCategories: CATEGORIES,
      extraHeaders: page.headers,
    });
    return lhr;
  } finally {
    await chrome.kill();
  }
};

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const row = (cells) => "| " + cells.join(" | ") + " |";
const seconds = (ms) => (ms / 1000).toFixed(1) + " s";

const pages = [
  { name: "home", path: "/" },
  { name: "list", path: "/kategori/jumputan" },
  { name: "product", path: "/karya/jumputan-titik-tujuh-lpp" },
  { name: "cart", path: "/keranjang", headers: { Cookie: "lapak_cart=" + (await filledCart()) } },
];
const baseline = { name: "(nothing)", address: bare };
mkdirSync(reports, { recursive: true });

// A server that has just started is slower than the one that buyers meet: it has painted no pictures, and would translate
// its code on the processors that the browser needs. So pages and all that belongs to them are asked for, for a minute.
const PICTURES = /srcset="([^"]+)"/g;
const FILES = /(?:href|src)=["'](\/(?:aset|art)\/[^"'#]+)/g;
const asked = [];
for (const page of pages) {
  const html = await (await fetch(address + page.path, { headers: page.headers })).text();
  const pictures = [...html.matchAll(PICTURES)].flatMap(([, set]) => set.split(", ").map((each) => each.split(" ")[0]));
  for (const picture of pictures) await painted(picture);
  const files = [...html.matchAll(FILES)].map(([, file]) => file);
  asked.push(page, ...[...pictures, ...files].map((path) => ({ path })));
}
const warmUntil = performance.now() + WARM_UP;
const read = async (_, first) => {
  for (let i = first; performance.now() < warmUntil; i += READERS) {
    const { path, headers } = asked[i % asked.length];
    await (await fetch(address + path, { headers })).arrayBuffer();
  }
};
await Promise.all(Array.from({ length: READERS }, read));

const table = [
  row(["page", ...CATEGORIES, "first paint", "largest paint", "blocked", "shift"]),
  row(["---", ...CATEGORIES.concat(FIGURES).map(() => "---:")]),
];
const low = [];
const measured = [...pages, baseline].map((page) => ({ page, results: [] }));
for (let run = 1; run <= RUNS; run++) {
  for (const { page, results } of measured) {
    const result = await measure(page);
    writeFileSync(`${reports}/${page.name}-${run}.json`, JSON.stringify(result));
    results.push(result);
  }
}
for (const { page, results } of measured) {
  const scores = CATEGORIES.map((category) => median(results.map((each) => Math.round(each.categories[category].score * 100))));
  const [first, largest, blocked, shift] = FIGURES.map((figure) => median(results.map((each) => each.audits[figure].numericValue)));
  table.push(row([page.name, ...scores, seconds(first), seconds(largest), Math.round(blocked) + " ms", shift.toFixed(3)]));
  if (page === baseline) continue;
  CATEGORIES.filter((_, i) => scores[i] < LIMIT).forEach((category) => {
    const { categories, audits } = results.at(-1);
    const lost = categories[category].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
      .map(({ id }) => id);
    low.push(`${page.name}: ${category} is below ${LIMIT}, for ${lost.join(", ")}`);
  });
}

writeFileSync(`${reports}/lighthouse.md`, table.join("\n") + "\n");
console.log(table.join("\n"));
low.forEach((each) => console.error(each));
process.exit(low.length === 0 ? 0 : 1);
