// The bell of a page that stays open: asks now and then, and only while somebody is there.
(() => {
  const bell = document.querySelector("[data-bell]");
  if (!bell) {
    return;
  }
  const EVERY = 60_000;
  // Whoever has left is signed out in time: a page that asks for ever would keep the session.
  const PRESENCE = 10 * 60_000;
  let mark = bell.dataset.mark;
  let seen = Date.now();
  ["keydown", "pointerdown", "scroll"].forEach((sign) => {
    document.addEventListener(sign, () => { seen = Date.now(); }, { passive: true, capture: true });
  });

  const show = (count) => {
    bell.querySelector(".bell__count").textContent = count;
    bell.classList.toggle("bell--quiet", count === 0);
  };
  const ask = async () => {
    if (document.hidden || Date.now() - seen > PRESENCE) {
      return;
    }
    try {
      const answer = await fetch(bell.dataset.bell, {
        headers: { "If-None-Match": mark },
        cache: "no-store",
        redirect: "manual",
      });
      if (answer.status === 200) {
        mark = answer.headers.get("ETag") ?? mark;
        show(Number(await answer.text()) || 0);
      }
    } catch {
      // Without a network there is no news; the next time asks again.
    }
  };
  setInterval(ask, EVERY);
})();
