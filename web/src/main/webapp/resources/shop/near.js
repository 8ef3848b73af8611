// Shops near to where the reader last had something sent. Only this device knows where that is; pages are asked for by area.
const AREA = "lapak.area";

document.addEventListener("change", (event) => {
  if (!event.target.matches("[data-remember]")) return;
  try {
    localStorage.setItem(AREA, event.target.value);
  } catch {
    // A browser may be told to keep nothing.
  }
});

function area() {
  try {
    return localStorage.getItem(AREA);
  } catch {
    return null;
  }
}

const part = document.querySelector("[data-near]");
if (part && area()) {
  const address = `${part.dataset.near}?dekat=${encodeURIComponent(area())}`;
  document.dispatchEvent(new CustomEvent("parts:ask", { detail: { thing: "near", address } }));
}
