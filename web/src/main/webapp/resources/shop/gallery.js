// Dots under a product's pictures: which one is seen, and the way to the others.
document.querySelectorAll("[data-gallery]").forEach((gallery) => {
  const strip = gallery.querySelector("ul");
  const dots = [...gallery.querySelectorAll("[data-dot]")];
  const show = () => {
    const seen = Math.round(strip.scrollLeft / strip.firstElementChild.offsetWidth);
    dots.forEach((dot, place) => dot.setAttribute("aria-current", String(place === Math.min(seen, dots.length - 1))));
  };
  strip.addEventListener("scroll", show, { passive: true });
  dots.forEach((dot, place) => {
    dot.addEventListener("click", (event) => {
      event.preventDefault();
      strip.scrollTo({ left: strip.children[place].offsetLeft - strip.firstElementChild.offsetLeft, behavior: "smooth" });
    });
  });
  show();
});
