// A page changes in place: forms marked data-in-place are sent by script, and every part of the page (data-part) that
// the answer also has is filled from it. So the pages themselves stay the only place where anything is worked out, and
// all of it works without this script.
//
//   <form data-in-place>       sent by script; its button marked data-whole is not
//   data-agreed                the field that says what the reader agrees to by pressing the data-whole button
//   data-send                  a control that sends its form when it is changed
//   data-follow="/address"     a choice that has an address of its own: its parts are fetched, the address bar follows
//   data-look="/address"       a field that changes what the page says: its parts are fetched with what its form says
//   data-load="/address"       a part that is filled from another page as soon as this one stands
//   data-close                 hides the notice (data-notice) that it stands in
//   data-land                  where the reader goes on when what was used last is gone
//
// Other scripts are told "parts:filled" at the document and "parts:failed" at whatever asked, both with the thing and the
// fields that were sent, and may themselves dispatch "parts:ask".
let turn = 0;
let line = Promise.resolve();
let pressed;
const newest = new Map();

const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const controls = (home) => all("a[href], button, input:not([type=hidden]), select, textarea", home);

// One at a time and in order. Of several changes to one thing only the last is sent that has to wait, and only the answer
// to the last is shown.
function ask({ thing, address, fields, asker }) {
  const mine = ++turn;
  newest.set(thing, mine);
  document.documentElement.setAttribute("aria-busy", "true");
  line = line.then(async () => {
    if (newest.get(thing) !== mine) return;
    try {
      const answer = await fetch(address, fields && { method: "POST", body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (newest.get(thing) === mine) fill(page);
      document.dispatchEvent(new CustomEvent("parts:filled", { detail: { thing, fields } }));
    } catch {
      fail(asker, { thing, fields });
    } finally {
      if (mine === turn) document.documentElement.removeAttribute("aria-busy");
    }
  });
}

function fill(page) {
  const fresh = all("[data-part]", page).map((part) => [part, document.querySelector(`[data-part="${part.dataset.part}"]`)]);
  const changed = fresh.filter(([part, here]) => here && here.innerHTML !== part.innerHTML);
  if (!fresh.some(([, here]) => here)) throw new TypeError("an answer without any part of this page");
  const place = placeOf(document.activeElement);
  changed.forEach(([part, here]) => here.replaceChildren(...part.childNodes));
  const alert = changed.map(([, here]) => here.querySelector("[role=alert]")).find(Boolean);
  if (alert) alert.focus();
  else if (place && !document.contains(place.element)) goOn(place);
}

// Where the reader is: the control within the nearest thing that has a name.
function placeOf(element) {
  const home = element?.closest("[data-part]") && element.closest("[id]");
  return home ? { element, id: home.id, at: controls(home).indexOf(element) } : null;
}

function goOn({ id, at }) {
  const home = document.getElementById(id);
  const among = home ? controls(home) : [];
  const next = at < 0 ? home : among[at]?.disabled ? among.find((each) => !each.disabled) : among[at];
  const land = document.querySelector("[data-part] [data-land]") ?? document.querySelector("[data-land]");
  (next ?? land)?.focus({ preventScroll: Boolean(next) });
}

// Whoever waits for an answer is told that none came; what the page asked for by itself is simply not there.
function fail(asker, detail) {
  const notice = document.querySelector("[data-failed]");
  const untold = asker.dispatchEvent(new CustomEvent("parts:failed", { bubbles: true, cancelable: true, detail }));
  if (untold && asker.matches?.("form, input")) {
    notice.hidden = false;
    notice.focus();
  }
}

// What is under way may change the sum that the reader has seen and is about to agree to; then it takes another press.
const agreed = (form) => form.querySelector("[data-agreed]")?.value;

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.matches("[data-in-place]")) return;
  if (button?.matches("[data-whole]")) {
    if (document.documentElement.hasAttribute("aria-busy")) {
      event.preventDefault();
      const seen = agreed(form);
      line.then(() => agreed(form) === seen && form.requestSubmit(button));
    }
    return;
  }
  event.preventDefault();
  pressed = button;
  const fields = new URLSearchParams(new FormData(form));
  if (button?.name) fields.append(button.name, button.value);
  ask({ thing: form.id, address: form.action, fields, asker: form });
});

document.addEventListener("change", (event) => {
  const control = event.target;
  if (control.dataset.follow) {
    history.replaceState(history.state, "", control.dataset.follow);
    const pieces = control.form?.querySelector("[data-look]");
    const address = control.dataset.follow + (pieces ? `&${pieces.name}=${encodeURIComponent(pieces.value)}` : "");
    ask({ thing: control.name, address, asker: control });
  } else if (control.dataset.look) {
    // Only the choice and the field itself: what somebody wrote about themselves does not belong into an address.
    const asked = [...new FormData(control.form)].filter(([name]) => name === "sku" || name === control.name);
    ask({ thing: control.name, address: `${control.dataset.look}?${new URLSearchParams(asked)}`, asker: control });
  } else if (control.matches("[data-send]")) {
    control.form.requestSubmit();
  }
});

document.addEventListener("click", (event) => {
  const notice = event.target.closest("[data-close]")?.closest("[data-notice]");
  if (!notice) return;
  notice.hidden = true;
  pressed?.focus();
});

document.addEventListener("parts:ask", (event) => ask({ ...event.detail, asker: event.target }));

all("[data-load]").forEach((part) => ask({ thing: part.dataset.part, address: part.dataset.load, asker: part }));
