// node table.js ADDRESS: how long an officer's browser waits for another page of the table of goods, for another order and
// for a search: from the press of the key or button until the new rows have been painted. Prints a table.
import puppeteer from "puppeteer-core";
import { quiet } from "./quiet.js";

const [address] = process.argv.slice(2);
const OPERATOR = "operator@lapas-muaradua.demo.test";
const PASSWORD = "lapak-karya-demo";
const TIMES = 60;
const WARM_UP = 60_000;
const LIMIT = 150;

const browser = await puppeteer.launch({ executablePath: process.env.CHROME_PATH, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800 });

await page.goto(address + "/masuk");
await page.type("#email", OPERATOR);
await page.type("#password", PASSWORD);
await Promise.all([page.waitForNavigation(), page.click("#enter")]);
await page.goto(address + "/admin/produk");

const goods = await page.$eval(".ui-paginator-current", (report) => report.textContent.trim());

/** Presses it, and tells after how many milliseconds its answer was painted. */
const press = (selector) =>
  page.evaluate(
    (wanted) =>
      new Promise((painted) => {
        const began = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => painted(performance.now() - began)));
        });
        watch.observe(document.getElementById("products"), { childList: true, subtree: true });
        document.querySelector(wanted).click();
      }),
    selector,
  );

/** The page itself, from the press of Enter in the search until it has been drawn. */
const find = async (words) => {
  const began = performance.now();
  await page.goto(`${address}/admin/produk?q=${encodeURIComponent(words)}`, { waitUntil: "load" });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  return performance.now() - began;
};

// There and back, so that there always is a next one.
const turn = () => press(".ui-paginator-prev:not(.ui-state-disabled), .ui-paginator-next");
const order = () => press("#products th.ui-sortable-column");
const search = (i) => find(i % 2 ? "kayu" : "batik");

const measured = async (deed) => {
  await quiet();
  const millis = [];
  for (let i = 0; i < TIMES; i++) millis.push(await deed(i));
  return millis.sort((a, b) => a - b);
};

// An office's server has run since the morning: it has translated the code of a page that everybody opens.
for (let i = 0; i < TIMES; i++) await search(i);
await page.goto(address + "/admin/produk");
for (const began = performance.now(); performance.now() - began < WARM_UP; ) {
  await turn();
  await order();
}

const row = (cells) => console.log("| " + cells.join(" | ") + " |");
console.log(`The table of goods of one Lapas (${goods}), 20 rows to a page, ${TIMES} times each:\n`);
row(["in the browser", "p50 ms", "p95 ms", "goal", ""]);
row(["---", "---:", "---:", "---:", "---"]);
const tell = (name, millis, limit) => {
  const p50 = Math.round(millis[Math.floor(millis.length / 2)]);
  const p95 = Math.round(millis[Math.floor(millis.length * 0.95)]);
  row([name, p50, p95, limit ?? "", limit ? (p50 <= limit ? "met" : "missed") : ""]);
};

tell("another page", await measured(turn), LIMIT);
tell("another order", await measured(order), LIMIT);
tell("the whole page, searched", await measured(search));

await browser.close();
