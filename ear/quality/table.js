// node table.js ADDRESS: how long an officer's browser waits for another page of the table of goods, for another order and
// for a search: from the press of the key or button until the new rows have been painted. Prints a table.
import puppeteer from "puppeteer-core";
import { quiet } from "./quiet.js";

const [address] = process.argv.slice(2);
const OPERATOR = "operator@lapas-muaradua.demo.test";
const PASSWORD = "lapak-karya-demo";
const TIMES = 60;
const WARM_UP = 20;
const LIMIT = 150;

const browser = await puppeteer.launch({ executablePath: process.env.CHROME_PATH, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
await page.setViewport({ width: 1280, height: 800 });

await page.goto(address + "/masuk");
await page.type("#email", OPERATOR);
await page.type("#password", PASSWORD);
await Promise.all([page.waitForNavigation(), page.click("#enter")]);
await page.goto(address + "/admin/produk");

await quiet();
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

const measured = async (deed) => {
  const millis = [];
  for (let i = 0; i < WARM_UP + TIMES; i++) {
    const took = await deed(i);
    if (i >= WARM_UP) millis.push(took);
  }
  return millis.sort((a, b) => a - b);
};

const row = (cells) => console.log("| " + cells.join(" | ") + " |");
console.log(`The table of goods of one Lapas (${goods}), 20 rows to a page, ${TIMES} times each:\n`);
row(["in the browser", "p50 ms", "p95 ms", "goal", ""]);
row(["---", "---:", "---:", "---:", "---"]);
const tell = (name, millis, limit) => {
  const p50 = Math.round(millis[Math.floor(millis.length / 2)]);
  const p95 = Math.round(millis[Math.floor(millis.length * 0.95)]);
  row([name, p50, p95, limit ?? "", limit ? (p50 <= limit ? "met" : "missed") : ""]);
};

// There and back, so that there always is a next one.
tell("another page", await measured((i) => press(i % 2 ? ".ui-paginator-prev" : ".ui-paginator-next")), LIMIT);
tell("another order", await measured(() => press("#products th.ui-sortable-column")), LIMIT);
tell("the whole page, searched", await measured((i) => find(i % 2 ? "kayu" : "batik")));

await browser.close();
