// Photographs of a product: files are sent one by one as they are chosen or dropped, and the part that is shown is seen
// before it is used.
(() => {
  // Looked for each time: what the server sends takes the place of what was there.
  const report = () => document.querySelector("[data-photo-report]");
  const waiting = [];
  let sending = null;

  const say = (text) => {
    const line = document.createElement("p");
    line.textContent = text;
    report().append(line);
  };

  // The page's own button sends what the field holds: here one file after the other.
  const next = () => {
    const place = document.querySelector("[data-photos]");
    const file = waiting.shift();
    sending = null;
    if (!file) {
      return;
    }
    const field = place?.querySelector("input[type=file]");
    if (!field) {
      waiting.length = 0;
      return;
    }
    if (file.size > Number(place.dataset.most)) {
      say(`${file.name}: ${place.dataset.heavy}`);
      next();
      return;
    }
    const one = new DataTransfer();
    one.items.add(file);
    field.files = one.files;
    sending = file;
    report().dataset.now = `${place.dataset.sending} ${file.name}`;
    document.getElementById(place.dataset.button).click();
  };
  const send = (files) => {
    if (!sending) {
      report().replaceChildren();
    }
    waiting.push(...files);
    if (!sending) {
      next();
    }
  };

  window.jQuery?.(document).on("pfAjaxComplete", () => {
    if (sending) {
      const wrong = document.querySelector("#photos > .field-error");
      if (wrong) {
        say(`${sending.name}: ${wrong.textContent.trim()}`);
      }
      delete report().dataset.now;
      next();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-photos] input[type=file]") && !sending) {
      send([...event.target.files]);
    }
  });
  const dropped = (event) => event.target.closest?.("#photos") && event.dataTransfer?.types.includes("Files");
  document.addEventListener("dragover", (event) => {
    if (dropped(event)) {
      event.preventDefault();
    }
  });
  document.addEventListener("drop", (event) => {
    if (dropped(event)) {
      event.preventDefault();
      send([...event.dataTransfer.files]);
    }
  });

  // What the frame shows follows the three sliders, as the server cuts it.
  const frame = (crop) => {
    const of = (part) => crop.querySelector(`[data-part=${part}]`).value;
    const picture = crop.querySelector("img");
    const place = `${of("x")}% ${of("y")}%`;
    picture.style.objectPosition = place;
    picture.style.transformOrigin = place;
    picture.style.transform = `scale(${of("zoom") / 100})`;
  };
  document.addEventListener("input", (event) => {
    const crop = event.target.closest("[data-crop]");
    if (crop) {
      frame(crop);
    }
  });
  document.addEventListener(
    "toggle",
    (event) => {
      if (event.target.matches("[data-crop]")) {
        frame(event.target);
      }
    },
    true,
  );
})();
