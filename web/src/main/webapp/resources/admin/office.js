// Small helps of the back office: every page works by forms and links, this makes them quicker.
(() => {
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
  new MutationObserver(openDialogs).observe(document.body, { childList: true, subtree: true });
  openDialogs();

  // What came of it may stand outside the window: bring it there.
  let told = "";
  window.jQuery?.(document).on("pfAjaxComplete", () => {
    const wrong = document.querySelector(
      ".field--wrong :is(input, textarea, select):not(dialog *)",
    );
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
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) {
      const field = document.querySelector("[data-hotkey='/']");
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
