// What axe-core does not look at: width, clipped text, focus, motion. Each answers with a list of what is wrong.
globalThis.inspection = (() => {
  const name = (element) => {
    const id = element.id ? "#" + element.id : "";
    const classes = [...element.classList].map((each) => "." + each).join("");
    const text = (element.textContent || element.getAttribute("aria-label") || "").trim();
    const words = text.replace(/\s+/g, " ").slice(0, 40);
    return element.localName + id + classes + (words ? " “" + words + "”" : "");
  };
  const parents = function* (element) {
    for (let each = element.parentElement; each; each = each.parentElement) yield each;
  };
  const isForEyes = (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    ![element, ...parents(element)].some(
      (each) => getComputedStyle(each).clipPath !== "none" || each.matches("[data-off-stage], .skip:not(:focus)"),
    );
  const scrollsSideways = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const isSmallPrint = (element) => getComputedStyle(element).textOverflow === "ellipsis";

  /** What waits far below the window keeps the measures of an earlier one; it is laid out like the rest. */
  const layOutAll = () => {
    for (const element of document.body.querySelectorAll("*")) {
      if (getComputedStyle(element).contentVisibility === "auto") element.style.contentVisibility = "visible";
    }
  };

  /** Nothing is wider than the window, unless it lies in a box that scrolls for itself. */
  const width = () => {
    layOutAll();
    const wrong = [];
    const page = document.scrollingElement;
    if (page.scrollWidth > page.clientWidth) {
      wrong.push("the page scrolls sideways: " + page.scrollWidth + " px in " + page.clientWidth);
    }
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest("svg") !== null && element.localName !== "svg") continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      if (box.right <= innerWidth + 0.5 && box.left >= -0.5) continue;
      if ([...parents(element)].some(scrollsSideways) || !isForEyes(element)) continue;
      wrong.push("sticks out: " + name(element) + " from " + box.left + " to " + box.right);
    }
    return wrong;
  };

  /** No text is cut off by the box it stands in; where a row of dots says so, it was meant. */
  const clipped = () => {
    layOutAll();
    const wrong = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const owner = text.parentElement;
      if (!text.data.trim() || owner.closest("script, style, option, svg") || !isForEyes(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      for (const box of [owner, ...parents(owner)]) {
        const style = getComputedStyle(box);
        if (isSmallPrint(box) || style.webkitLineClamp !== "none") break;
        const cuts = ["hidden", "clip"];
        const edge = box.getBoundingClientRect();
        const cutX = cuts.includes(style.overflowX) && lines.some((line) => line.right > edge.right + 1);
        const cutY = cuts.includes(style.overflowY) && lines.some((line) => line.bottom > edge.bottom + 2);
        if (cutX || cutY) wrong.push("cut off: " + name(owner) + " in " + name(box));
        if (cutX || cutY || scrollsSideways(box)) break;
      }
    }
    return wrong;
  };

  /** Nothing moves for whoever asked for less motion. */
  const motion = () =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const moves = (list) => list.split(",").some((each) => parseFloat(each) > 0.01);
        return (
          (style.transitionProperty !== "none" && moves(style.transitionDuration)) ||
          (style.animationName !== "none" && moves(style.animationDuration)) ||
          style.scrollBehavior === "smooth"
        );
      })
      .map((element) => "moves: " + name(element));

  const FOCUSABLE =
    "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex], [contenteditable]";
  /** The ring may be drawn around what stands beside, before, behind or around it. */
  const around = (element) =>
    [element, element.nextElementSibling, element.closest("label"), element.parentElement]
      .filter(Boolean)
      .flatMap((each) => [null, "::after", "::before"].map((part) => getComputedStyle(each, part)));
  const looks = (element) =>
    around(element)
      .map((style) => [
        style.outlineStyle === "none" ? "" : style.outlineWidth + style.outlineColor,
        style.boxShadow,
        style.borderTopColor,
        style.backgroundColor,
      ])
      .join("|");
  /** Some of it can be seen: not all of its points lie under something else. */
  const isCovered = (element) => {
    const target = element.matches("input") && element.closest("label") ? element.closest("label") : element;
    const box = target.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [box.left + x * box.width, box.top + y * box.height]),
    );
    return points.every(([x, y]) => {
      const top = document.elementFromPoint(x, y);
      return !top || !(target.contains(top) || top.contains(target));
    });
  };
  /** Forwards and backwards over everything that takes the focus: it is seen, and shows that it has it. */
  const focus = () => {
    const wrong = new Set();
    const modal = document.querySelector("dialog:modal");
    const all = [...(modal ?? document).querySelectorAll(FOCUSABLE)].filter(
      (element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }),
    );
    for (const element of document.querySelectorAll("[tabindex]")) {
      if (element.tabIndex > 0) wrong.add("stands outside the order: " + name(element));
    }
    for (const element of [...all, ...all.slice().reverse()]) {
      document.activeElement?.blur();
      const before = looks(element);
      element.focus();
      if (document.activeElement !== element) continue;
      if (looks(element) === before) wrong.add("does not show its focus: " + name(element));
      if (isCovered(element)) wrong.add("is covered when it has the focus: " + name(element));
    }
    document.activeElement?.blur();
    scrollTo(0, 0);
    return [...wrong];
  };

  let last = null;
  const floats = (element) =>
    [element, ...parents(element)].some((each) => ["fixed", "sticky"].includes(getComputedStyle(each).position));
  const isRinged = (element) =>
    around(element).some((style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0);
  /** Where a press of the Tab key has led: into the window, uncovered and shown, and not back to where one came from. */
  const stop = () => {
    const here = document.activeElement;
    if (here === document.body) return [];
    const box = here.getBoundingClientRect();
    const wrong = [];
    // At the picker inside of a date's field, the field is only :focus-within.
    if (!here.matches(":focus-visible, input[type=date]:focus-within") || !isRinged(here)) wrong.push("does not show its focus: " + name(here));
    if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth || isCovered(here)) {
      wrong.push("cannot be seen: " + name(here));
    }
    const before = last?.isConnected && !floats(last) && !floats(here) ? last.getBoundingClientRect() : null;
    if (before && box.bottom <= before.top && box.left < before.right) {
      wrong.push("jumps back: from " + name(last) + " to " + name(here));
    }
    last = here;
    return wrong;
  };

  /** The distances of WCAG 1.4.12, which a reader may set. */
  const airy = new CSSStyleSheet();
  airy.replaceSync(
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
      " p { margin-bottom: 2em !important }",
  );
  const spacing = (on) => {
    document.adoptedStyleSheets = on ? [airy] : [];
  };

  const rgba = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return { r, g, b, a };
  };
  const over = (upper, lower) => {
    const a = upper.a + lower.a * (1 - upper.a);
    const mix = (channel) => (upper[channel] * upper.a + lower[channel] * lower.a * (1 - upper.a)) / a;
    return a === 0 ? upper : { r: mix("r"), g: mix("g"), b: mix("b"), a };
  };
  const luminance = ({ r, g, b }) =>
    [r, g, b]
      .map((each) => each / 255)
      .map((each) => (each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4))
      .reduce((sum, each, i) => sum + each * [0.2126, 0.7152, 0.0722][i], 0);
  /** What the words stand on, as the boxes around them are painted; nothing where that is a picture. */
  const ground = (element) => {
    let colour = { r: 0, g: 0, b: 0, a: 0 };
    for (const each of [element, ...parents(element)]) {
      const style = getComputedStyle(each);
      if (style.backgroundImage !== "none" || style.opacity !== "1") return null;
      colour = over(colour, rgba(style.backgroundColor));
      if (colour.a === 1) return colour;
    }
    return over(colour, { r: 255, g: 255, b: 255, a: 1 });
  };
  /** axe-core gives up where boxes overlap, though they may be painted plainly: true where words can be read. */
  const isReadable = (element) => {
    const style = getComputedStyle(element);
    const behind = ground(element);
    if (!behind) return false;
    const [light, dark] = [luminance(over(rgba(style.color), behind)), luminance(behind)].sort((a, b) => b - a);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return (light + 0.05) / (dark + 0.05) >= (large ? 3 : 4.5);
  };

  const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  /** One finding for each element of a rule. */
  const told = (kind) => (rule) =>
    rule.nodes.map((node) => ({
      kind,
      rule: rule.id,
      place: node.target.flat().join(" "),
      why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join("; "),
    }));
  /** What axe-core finds wrong, and what it cannot decide. */
  const axeSays = async (rules) => {
    const found = await axe.run(document, {
      runOnly: rules ? { type: "rule", values: rules } : { type: "tag", values: WCAG },
      resultTypes: ["violations", "incomplete"],
      preload: false,
    });
    const undecided = found.incomplete
      .flatMap(told("undecided"))
      .filter(({ rule, place }) => rule !== "color-contrast" || !isReadable(document.querySelector(place)));
    return [...found.violations.flatMap(told("wrong")), ...undecided];
  };

  return { width, clipped, motion, focus, stop, spacing, axeSays };
})();
