// Without a network: pages that were seen stay open (sw.js), and quantities changed in the cart meanwhile are kept on
// this device and sent when the network is back. A quantity is how many there shall be, so sending it twice harms nothing.
const WAITING = "lapak.cart.waiting";
// The worker fetches a dozen things to keep; a slow phone shall have shown the page before. Milliseconds.
const SHOWN = 3000;
const html = document.documentElement;
const ask = (detail) => document.dispatchEvent(new CustomEvent("parts:ask", { detail }));
let pause = 1000;

if ("serviceWorker" in navigator && html.dataset.version) {
  const keepPages = () => navigator.serviceWorker.register(`/sw.js?v=${html.dataset.version}`).catch(() => {});
  addEventListener("load", () => setTimeout(keepPages, SHOWN));
}

// A browser may be told to keep nothing.
function waiting() {
  try {
    return JSON.parse(localStorage.getItem(WAITING)) ?? {};
  } catch {
    return {};
  }
}

function keep(changes) {
  try {
    localStorage.setItem(WAITING, JSON.stringify(changes));
    return true;
  } catch {
    return false;
  }
}

// The lines as they will be, on a page that may be older than that.
function show() {
  const changes = waiting();
  document.querySelectorAll("[data-keep]").forEach((form) => {
    const quantity = changes[form.id];
    form.toggleAttribute("data-waiting", quantity !== undefined);
    if (quantity !== undefined) form.elements.typed.value = quantity;
  });
  document.querySelectorAll("[data-waiting-note]").forEach((note) => (note.hidden = Object.keys(changes).length === 0));
}

document.addEventListener("parts:failed", (event) => {
  const form = event.target;
  if (form === document && event.detail.fields && navigator.onLine) {
    // The browser believes in a network that is not there yet.
    pause = Math.min(2 * pause, 60000);
    setTimeout(send, pause);
  }
  if (!form.matches?.("[data-keep]")) return;
  const { fields } = event.detail;
  if (keep({ ...waiting(), [form.id]: fields.get("quantity") ?? fields.get("typed") })) {
    event.preventDefault();
    show();
  }
});

document.addEventListener("parts:filled", (event) => {
  const { [event.detail.thing]: sent, ...others } = waiting();
  if (sent !== undefined) keep(others);
  show();
});

function send() {
  Object.entries(waiting()).forEach(([line, quantity]) => {
    const fields = new URLSearchParams({ sku: line.replace("line-", ""), typed: quantity });
    ask({ thing: line, address: "/keranjang", fields });
  });
}

const mark = () => html.toggleAttribute("data-offline", !navigator.onLine);
addEventListener("offline", mark);
addEventListener("online", () => {
  mark();
  send();
});
mark();
show();
if (navigator.onLine) send();
// A page that was kept tells how many pieces were in the cart at that time.
if ("kept" in html.dataset) ask({ thing: "cart", address: "/keranjang" });
