// A page changes in place: forms marked data-in-place are sent by script, and every part of the page (data-part) that
// the answer also has is filled from it. So the pages themselves stay the only place where anything is worked out, and
// all of it works without this script.
//
//   <form data-in-place>       sent by script; its button marked data-whole is not
//   data-agreed                the field that says what the reader agrees to by pressing the data-whole button
//   data-send                  a control that sends its form when it is changed
//   data-follow="/address"     a choice that has an address of its own: its parts are fetched, the address bar follows
//   data-close                 hides the notice (data-notice) that it stands in
//   data-land                  where the reader goes on when what was used last is gone
//
// "parts:filled" is told to the document after an answer, "parts:failed" to the form or control that got none.
let turn = 0;
let line = Promise.resolve();
let pressed;
const newest = new Map();

const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const controls = (home) => all("a[href], button, input:not([type=hidden]), select, textarea", home);

// One at a time and in order. Of several changes to one thing only the last is sent that has to wait, and only the answer
// to the last is shown.
function ask(thing, address, options, asker) {
  const mine = ++turn;
  newest.set(thing, mine);
  document.documentElement.setAttribute("aria-busy", "true");
  line = line.then(async () => {
    if (newest.get(thing) !== mine) return;
    try {
      const answer = await fetch(address, options);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (newest.get(thing) === mine) fill(page);
    } catch {
      fail(asker);
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
  document.dispatchEvent(new Event("parts:filled"));
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
  (next ?? document.querySelector("[data-land]"))?.focus({ preventScroll: Boolean(next) });
}

function fail(asker) {
  const notice = document.querySelector("[data-failed]");
  if (asker.dispatchEvent(new Event("parts:failed", { bubbles: true, cancelable: true })) && notice) {
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
  ask(form.id, form.action, { method: "POST", body: fields }, form);
});

document.addEventListener("change", (event) => {
  const control = event.target;
  if (control.dataset.follow) {
    history.replaceState(history.state, "", control.dataset.follow);
    ask(control.name, control.dataset.follow, {}, control);
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
