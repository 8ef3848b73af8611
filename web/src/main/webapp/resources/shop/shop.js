// Small comforts on top of pages that work without any script.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const rupiah = (amount) => "Rp" + new Intl.NumberFormat("id-ID").format(amount);
  const each = (selector, act, from = document) => from.querySelectorAll(selector).forEach(act);

  each("[data-stepper]", (stepper) => {
    const input = stepper.querySelector("input");
    each(
      "[data-step]",
      (button) => {
        button.addEventListener("click", () => {
          const wanted = Number(input.value || 0) + Number(button.dataset.step);
          input.value = Math.min(Number(input.max), Math.max(Number(input.min), wanted));
        });
      },
      stepper,
    );
  });

  // Product: the chosen variant names its own price and stock.
  each("[data-offer]", (offer) => {
    const show = (radio) => {
      each("[data-offer-price]", (place) => {
        place.textContent = radio.dataset.priceLabel;
      });
      each("[data-offer-stock]", (place) => {
        place.textContent = radio.dataset.stockLabel;
      });
    };
    offer.addEventListener("change", (event) => {
      if (event.target.name === "sku") show(event.target);
    });
    // A browser may restore an earlier choice on the way back.
    const chosen = offer.querySelector("input[name=sku]:checked");
    if (chosen && chosen.type === "radio") show(chosen);
  });

  each("[data-submit-on-change]", (control) => {
    control.addEventListener("change", () => control.form.requestSubmit());
  });

  // Cart: a typed quantity is sent when the field is left.
  each("[data-cart-line]", (form) => {
    form.addEventListener("change", () => form.submit());
  });

  // Checkout: the next select fills itself, the total follows the chosen shipping.
  each("[data-checkout]", (form) => {
    const areas = [...form.querySelectorAll("[data-area]")];
    const fill = (select, items) => {
      while (select.options.length > 1) select.remove(1);
      items.forEach((item) => select.add(new Option(item.name, item.code)));
      select.disabled = items.length === 0;
    };
    areas.forEach((select, level) => {
      select.addEventListener("change", async () => {
        const later = areas.slice(level + 1);
        later.forEach((next) => fill(next, []));
        if (later.length === 0) {
          if (select.value) form.querySelector("[data-quote]").click();
          return;
        }
        if (!select.value) return;
        try {
          const answer = await fetch("/api/v1/areas?parent=" + encodeURIComponent(select.value));
          const body = await answer.json();
          fill(later[0], Array.isArray(body) ? body : body.items);
        } catch {
          // The plain way still works: the page itself loads the next list.
          form.querySelector("[data-quote]").click();
        }
      });
    });
    const goods = Number(form.dataset.goods);
    const total = () => {
      let sum = goods;
      each(
        "[data-cost]:checked",
        (choice) => {
          sum += Number(choice.dataset.cost);
          const place = document.getElementById(choice.dataset.sum);
          if (place) place.textContent = rupiah(choice.dataset.cost);
        },
        form,
      );
      each("[data-total]", (place) => {
        place.textContent = rupiah(sum);
      });
      each(
        "[data-expected]",
        (field) => {
          field.value = sum;
        },
        form,
      );
    };
    form.addEventListener("change", (event) => {
      if (event.target.dataset.cost) total();
    });
    if (goods && form.querySelector("[data-cost]:checked")) total();
    form.addEventListener("submit", (event) => {
      if (form.dataset.sent) event.preventDefault();
      form.dataset.sent = "1";
    });
    window.addEventListener("pageshow", () => delete form.dataset.sent);
  });

  const alert = document.querySelector("[role=alert][tabindex]");
  if (alert) alert.focus();
})();
