// Small helps of the back office: every page works by forms and links, this makes them quicker.
(() => {
  // PrimeFaces speaks no Indonesian: what it tells screen readers stands in the page, in the page's language.
  const words = document.getElementById("words")?.dataset;
  if (words && window.PrimeFaces) {
    PrimeFaces.locales[document.documentElement.lang] = {
      ...PrimeFaces.locales.en_US,
      aria: {
        ...PrimeFaces.locales.en_US.aria,
        firstPageLabel: words.first,
        prevPageLabel: words.previous,
        nextPageLabel: words.next,
        lastPageLabel: words.last,
        pageLabel: words.page,
        navigation: words.pages,
        rowsPerPageLabel: words.rows,
        "datatable.sort.ASC": words.ascending,
        "datatable.sort.DESC": words.descending,
        "datatable.sort.NONE": words.unsorted,
      },
    };
  }

  // It names the box of a table's pages, but does not say what that is.
  const tellPages = () => {
    document.querySelectorAll(".ui-paginator-center-content:not([role])").forEach((pages) => {
      pages.setAttribute("role", "group");
    });
  };

  // Whoever answered a question goes on where it was asked, or at the page's own part if that is gone; a button that leaves
  // its cell leaves the focus to the field there.
  let asker = null;
  let cell = null;
  document.addEventListener("focusin", (event) => {
    if (!event.target.closest("dialog")) {
      asker = event.target;
      cell = asker.closest(".cell")?.id;
    }
  });
  // Who presses beside it has left it, and is not fetched back.
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("dialog") && !asker?.contains(event.target)) {
      asker = null;
    }
  });
  const goOn = () => {
    if (document.activeElement === document.body && asker && !document.querySelector("dialog[open]")) {
      const field = cell && document.getElementById(cell)?.querySelector("input:not([type=hidden])");
      const again = asker.isConnected ? asker : (document.getElementById(asker.id) ?? field);
      again?.focus({ preventScroll: true });
      if (document.activeElement === document.body) {
        // It is gone, or cannot be gone to: it was switched off, or lies in what has closed.
        document.getElementById("isi")?.focus({ preventScroll: true });
      }
    }
  };

  // The server says which question is open; the browser makes it modal.
  const openDialogs = () => {
    document.querySelectorAll("dialog[data-modal]:not([open])").forEach((dialog) => {
      dialog.showModal();
      const wrong = dialog.querySelector(".field--wrong input, .field--wrong textarea");
      (wrong || dialog.querySelector("input:not([type=hidden]), textarea"))?.focus();
      dialog.addEventListener("cancel", (event) => {
        event.preventDefault();
        dialog.querySelector(".closes")?.click();
      });
    });
  };
  const changed = () => {
    openDialogs();
    tellPages();
    goOn();
  };
  new MutationObserver(changed).observe(document.body, { childList: true, subtree: true });
  changed();

  // Who is at this browser? What was pressed is pressed once more when that is answered.
  let pressed = "";
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest("button, input[type=submit], a");
      if (button?.id && !button.closest("[data-refusal]")) {
        pressed = button.id;
      }
    },
    true,
  );
  // PrimeFaces leaves a button switched off whose call was refused.
  const release = () => {
    const button = document.getElementById(pressed);
    if (button) {
      button.disabled = false;
      button.removeAttribute("aria-disabled");
      button.classList.remove("ui-state-disabled", "ui-state-loading");
    }
    return button;
  };
  const goOnAfter = (dialog) => {
    const form = dialog.querySelector("form[data-proof]");
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const answer = await fetch(form.action, {
        method: "POST",
        body: new URLSearchParams(new FormData(form)),
        redirect: "manual",
      });
      if (answer.type === "opaqueredirect") {
        dialog.remove();
        release()?.click();
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const wrong = form.querySelector("[data-wrong]");
      wrong.textContent = page.querySelector("[role=alert] li")?.textContent.trim() || wrong.dataset.wrong;
      wrong.hidden = false;
      form.querySelector("#proof").select();
    });
    dialog.querySelector("[data-leave]").addEventListener("click", (event) => {
      event.preventDefault();
      dialog.remove();
      release()?.focus();
    });
    form.querySelector("#proof").focus();
  };

  // Refused altogether: the server answers with a page that says why; show it over this one.
  window.jQuery?.(document).on("pfAjaxError", (event, answer) => {
    const page = new DOMParser().parseFromString(answer.responseText || "", "text/html");
    const refusal = page.querySelector("[data-refusal]");
    if (!refusal) {
      return;
    }
    // Only a question about the person leaves the page as it is.
    const asking = refusal.querySelector("form[data-proof]") !== null;
    if (!asking) {
      document.querySelectorAll("dialog[open]").forEach((open) => open.close());
    }
    const dialog = document.createElement("dialog");
    dialog.className = "dialog";
    const title = refusal.querySelector("h1");
    title.id = "refusal-title";
    dialog.setAttribute("role", "alertdialog");
    dialog.setAttribute("aria-labelledby", title.id);
    dialog.append(document.adoptNode(refusal));
    document.body.append(dialog);
    dialog.showModal();
    if (asking) {
      goOnAfter(dialog);
    } else {
      dialog.querySelector("a, button")?.focus();
    }
  });

  // A help session runs out while nobody clicks: count down, and let the server say it is over.
  const left = document.querySelector("[data-minutes]");
  if (left) {
    const until = Date.now() + Number(left.dataset.minutes) * 60000;
    const tick = () => {
      const minutes = Math.ceil((until - Date.now()) / 60000);
      left.textContent = Math.max(0, minutes);
      if (minutes <= 0) {
        location.reload();
      }
    };
    setInterval(tick, 15000);
  }

  // On a phone the rail may be longer than the window is wide.
  document
    .querySelector(".rail a[aria-current=page]")
    ?.scrollIntoView({ block: "nearest", inline: "center" });

  // What opens in the bar, or beside a table, closes as menus do.
  document.querySelectorAll(".bar details, .table-menu details").forEach((menu) => {
    ["click", "focusin"].forEach((leaving) => {
      document.addEventListener(leaving, (event) => {
        if (menu.open && !menu.contains(event.target)) {
          menu.open = false;
        }
      });
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    });
  });

  const firstWrong = () =>
    document.querySelector(".field--wrong :is(input, textarea, select):not(dialog *)");

  // A page that came as the answer to what was sent begins with that answer, not at the top.
  if (document.activeElement === document.body) {
    (firstWrong() ?? document.querySelector("#notices .told, [data-answer]"))?.focus();
  }

  // What came of it may stand outside the window: bring it there.
  let told = "";
  window.jQuery?.(document).on("pfAjaxComplete", () => {
    const wrong = firstWrong();
    const notices = document.getElementById("notices");
    const news = notices && notices.textContent.trim() !== told && notices.textContent.trim() !== "";
    told = notices ? notices.textContent.trim() : "";
    if (wrong) {
      wrong.focus();
    } else if (news && notices.getBoundingClientRect().top < 0) {
      notices.scrollIntoView({ block: "start" });
    }
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) {
      window.print();
      return;
    }
    event.target.closest("[data-close]")?.parentElement.remove();
    const row = event.target.closest("tr.row-open");
    if (row && !event.target.closest("a, button, input, select, label") && !String(getSelection())) {
      row.querySelector("a.row-link")?.click();
    }
  });

  document.addEventListener("change", (event) => {
    if (event.target.matches("select[data-submit]")) {
      event.target.form.requestSubmit();
    }
  });

  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, dialog");
    const everywhere = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
    if (everywhere || (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey)) {
      const own = everywhere ? null : document.querySelector("[data-hotkey='/']");
      const field = own ?? document.querySelector(".find input");
      if (field) {
        event.preventDefault();
        field.focus();
      }
    }
    // In the list of goods Enter takes the number over and moves on, instead of sending the form.
    if (event.key === "Enter" && event.target.matches(".cell input")) {
      event.preventDefault();
      const cells = [...document.querySelectorAll(".cell input:not(:disabled)")];
      const next = cells[cells.indexOf(event.target) + 2];
      event.target.blur();
      next?.focus();
      next?.select();
    }
    // In a dialog Enter means its last button, not the first of the page.
    const dialog = event.target.closest("dialog");
    if (event.key === "Enter" && dialog && event.target.matches("input")) {
      event.preventDefault();
      [...dialog.querySelectorAll("button")].pop()?.click();
    }
  });
})();
