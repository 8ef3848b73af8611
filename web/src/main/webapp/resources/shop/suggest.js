// Suggestions while somebody types into the field for searching: a combobox with a list below it, as WAI-ARIA's Authoring
// Practices describe it. Arrows choose, Enter goes there, Escape closes. Where no answer comes, the field is what it is
// without this script.
//
//   <form data-suggest="/address">        what is asked, with ?q=
//   data-category, data-shop              what stands beside such a suggestion
//   data-list, data-count                 the name of the list; how many there are, "{0} …"
const PAUSE = 120;
const SHORTEST = 2;

const form = document.querySelector("[data-suggest]");
if (form) begin(form, form.querySelector("input[name=q]"));

function begin(form, field) {
  const list = document.createElement("ul");
  const said = document.createElement("span");
  let options = [];
  let active = -1;
  let timer;
  let asking;

  list.id = `${field.id}-list`;
  list.className = "suggest";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.dataset.list);
  said.className = "visually-hidden";
  said.setAttribute("role", "status");
  form.append(list, said);

  // A field of the type search may not be a combobox (ARIA in HTML).
  field.type = "text";
  field.setAttribute("enterkeyhint", "search");
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  function open(items) {
    options = items.map((item, at) => optionOf(item, `${list.id}-${at}`, form.dataset));
    list.replaceChildren(...options);
    list.hidden = options.length === 0;
    field.setAttribute("aria-expanded", String(options.length > 0));
    said.textContent = options.length > 0 ? form.dataset.count.replace("{0}", options.length) : "";
    choose(-1);
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    if (!list.hidden) open([]);
  }

  function choose(at) {
    options[active]?.setAttribute("aria-selected", "false");
    active = at;
    const option = options[active];
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", option.id);
    } else {
      field.removeAttribute("aria-activedescendant");
    }
  }

  // One step beyond the last option is the field itself.
  function step(by) {
    const places = options.length + 1;
    choose(((active + 1 + by + places) % places) - 1);
  }

  async function ask() {
    const words = field.value.trim();
    asking?.abort();
    if (words.length < SHORTEST) {
      open([]);
      return;
    }
    asking = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(words)}`, { signal: asking.signal });
      const items = answer.ok ? (await answer.json()).items : [];
      if (document.activeElement === field && field.value.trim() === words) open(items);
    } catch {
      // Without a network, or overtaken by the next letter.
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });

  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" && list.hidden) {
      event.preventDefault();
      ask();
    } else if (event.key === "ArrowDown" || (event.key === "ArrowUp" && !list.hidden)) {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && options[active]) {
      event.preventDefault();
      go(options[active]);
    }
  });

  // The field keeps the focus while an option is pressed.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
  field.addEventListener("blur", close);
  form.addEventListener("submit", close);
  window.addEventListener("pageshow", close);
}

// The page may have been reached under another name than the public one: only where on it matters.
function go(option) {
  const address = new URL(option.dataset.url);
  location.assign(address.pathname + address.search);
}

function optionOf(item, id, texts) {
  const option = document.createElement("li");
  const text = document.createElement("span");
  const beside = document.createElement("span");
  option.id = id;
  option.dataset.url = item.url;
  option.setAttribute("role", "option");
  option.setAttribute("aria-selected", "false");
  text.textContent = item.text;
  beside.className = "suggest__beside";
  beside.textContent = besideOf(item, texts);
  option.append(text, " ", beside);
  return option;
}

function besideOf(item, texts) {
  if (item.kind === "product") return `Rp${item.price.toLocaleString("id-ID")}`;
  return item.kind === "words" ? String(item.count) : texts[item.kind];
}
