// The address keeps the choice: #a3 is an attribution, #s2 a source, #m3 the place of attribution 3 in the text.
(() => {
  "use strict";

  const root = document.documentElement;
  const article = document.querySelector("article");
  const panel = document.getElementById("panel");
  const keys = document.getElementById("keys");
  const singleKeys = document.getElementById("single-keys");
  const items = [...document.querySelectorAll("#list > ol > li")];
  const sources = [...document.querySelectorAll("#sources > ol > li")];
  const links = items.map((_, i) => document.getElementById("m" + (i + 1)));
  const segments = items.map(() => []);
  const membersOf = sources.map(() => []);
  let chosen = 0;
  let lit = [];
  let opening = true;

  function gather() {
    for (const segment of article.querySelectorAll("[data-a]")) {
      const roles = segment.dataset.role.split(" ");
      segment.dataset.a.split(" ").forEach((n, k) => segments[n - 1].push([segment, roles[k]]));
    }
    items.forEach((item, i) => membersOf[item.dataset.source - 1].push(i + 1));
    // Without names, a changed fragment lights the marks and leaves the page where it is.
    for (const named of [...items, ...sources]) {
      named.removeAttribute("id");
    }
  }

  function choice() {
    const [, kind, digits] = /^#([ams])([1-9]\d{0,8})$/.exec(location.hash) ?? [];
    const n = Number(digits);
    return kind === "s" ? { source: n <= sources.length ? n : 0, attribution: 0 }
      : { source: 0, attribution: n <= items.length ? n : 0 };
  }

  function light(element, ...names) {
    element.classList.add("lit", ...names);
    lit.push(element);
  }

  function darken() {
    for (const element of lit) {
      element.classList.remove("lit", "lit-source", "lit-cue", "lit-content");
      element.removeAttribute("aria-current");
    }
    lit = [];
  }

  function lightAttribution(n) {
    for (const [segment, role] of segments[n - 1]) {
      light(segment, "lit-" + role);
    }
    light(links[n - 1]);
    light(items[n - 1]);
  }

  function show() {
    const { source, attribution } = choice();
    const numbers = source ? membersOf[source - 1] : attribution ? [attribution] : [];
    darken();
    chosen = attribution || chosen;
    root.classList.toggle("chosen", numbers.length > 0);
    numbers.forEach(lightAttribution);
    const inLegend = source || (attribution && Number(items[attribution - 1].dataset.source));
    if (inLegend) {
      light(sources[inLegend - 1]);
      sources[inLegend - 1].setAttribute("aria-current", "true");
    }
    fillPanel(source, attribution);
    if (numbers.length > 0) {
      reveal(numbers[0]);
    }
  }

  function make(name, className, text) {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  }

  function button(label, mark, action) {
    const element = make("button", "", mark);
    element.type = "button";
    element.setAttribute("aria-label", label);
    element.dataset.do = action;
    return element;
  }

  function panelHead(title, rest) {
    const head = make("div", "head", "");
    const heading = make("h2", "", title);
    heading.append(make("small", "", rest));
    head.append(heading, button("Previous attribution", "‹", "previous"), button("Next attribution", "›", "next"),
      button("Choose nothing", "×", "clear"));
    return head;
  }

  function fillPanel(source, attribution) {
    panel.hidden = false;
    if (attribution) {
      panel.replaceChildren(panelHead("Attribution " + attribution, " of " + items.length),
        ...[...items[attribution - 1].children].map(child => child.cloneNode(true)));
    } else if (source) {
      const name = sources[source - 1].querySelector("bdi").textContent;
      const count = membersOf[source - 1].length;
      panel.replaceChildren(panelHead(count + (count === 1 ? " attribution" : " attributions"), " to"),
        make("p", "who", name), listOf(membersOf[source - 1]));
    } else {
      panel.replaceChildren(make("p", "hint", "Choose a marked passage, or a source below, to see whose words they are."));
    }
    panel.scrollTop = 0;
  }

  function listOf(numbers) {
    const list = make("ul", "said", "");
    for (const n of numbers.slice(0, 100)) {
      const link = make("a", "", items[n - 1].querySelector("blockquote").textContent);
      link.href = "#a" + n;
      link.dir = "auto";
      list.appendChild(make("li", "", "")).append(link);
    }
    return list;
  }

  function reveal(n) {
    const first = segments[n - 1][0]?.[0] ?? links[n - 1];
    const box = first.getBoundingClientRect();
    const bottom = getComputedStyle(panel).position === "fixed" ? panel.getBoundingClientRect().top : innerHeight;
    if (box.top < 0 || box.bottom > bottom) {
      const still = opening || matchMedia("(prefers-reduced-motion: reduce)").matches;
      first.scrollIntoView({ block: "center", behavior: still ? "instant" : "smooth" });
    }
  }

  function choose(n) {
    history.replaceState(null, "", n ? "#a" + n : "#");
    show();
  }

  function step(by, action) {
    const { source } = choice();
    const n = source ? membersOf[source - 1][0] : Math.min(Math.max(chosen + by, 1), items.length);
    if (n > 0) {
      const inPanel = panel.contains(document.activeElement);
      choose(n);
      (inPanel ? panel.querySelector("[data-do=" + action + "]") : links[n - 1]).focus({ preventScroll: true });
    }
  }

  function clear() {
    choose(0);
    links[chosen - 1]?.focus({ preventScroll: true });
  }

  // The innermost attribution first; another click on the same words goes one outward, and then round.
  function chooseAt(segment) {
    const inward = segment.dataset.a.split(" ").map(Number).reverse().filter((n, k, all) => all.indexOf(n) === k);
    choose(inward[(inward.indexOf(choice().attribution) + 1) % inward.length]);
  }

  const actions = {
    previous: () => step(-1, "previous"),
    next: () => step(1, "next"),
    clear,
    keys: () => keys.showModal(),
    close: () => keys.close(),
  };
  const actionOfKey = { n: "next", ArrowRight: "next", p: "previous", ArrowLeft: "previous", "?": "keys" };

  document.addEventListener("click", event => {
    const action = event.target.closest("[data-do]")?.dataset.do;
    const segment = event.target.closest("article [data-a]");
    if (action) {
      actions[action]();
    } else if (segment && !event.target.closest("a") && getSelection().isCollapsed) {
      chooseAt(segment);
    }
  });

  document.addEventListener("keydown", event => {
    if (keys.open || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const action = event.key === "Escape" ? "clear" : singleKeys.checked && actionOfKey[event.key];
    if (action) {
      event.preventDefault();
      actions[action]();
    }
  });

  gather();
  root.classList.add("script");
  document.querySelector("[data-do=keys]").hidden = false;
  addEventListener("hashchange", show);
  show();
  opening = false;
})();
