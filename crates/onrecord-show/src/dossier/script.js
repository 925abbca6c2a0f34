"use strict";
(() => {
  const one = (selector, root) => (root || document).querySelector(selector);
  const all = (selector, root) => [...(root || document).querySelectorAll(selector)];
  const made = (tag, words, attributes) => {
    const element = document.createElement(tag);
    element.textContent = words || "";
    Object.entries(attributes || {}).forEach(([name, value]) => element.setAttribute(name, value));
    return element;
  };
  const numbers = (element) => (element.dataset.t || "").split(" ").filter(Boolean);

  // A place inside folded text is unfolded before it is shown.
  const unfold = (target) => {
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
  };
  const arrive = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    unfold(target);
    target.scrollIntoView({ block: "center" });
    all(".lit").forEach((piece) => piece.classList.remove("lit"));
    const number = /^t\d+$/.test(target.id) && target.textContent;
    const text = number && target.closest(".text");
    if (text) all("[data-t]", text).filter((piece) => numbers(piece).includes(target.dataset.n || number)).forEach((piece) => piece.classList.add("lit"));
  };
  addEventListener("hashchange", arrive);

  // After a jump, one button leads back to where the reader was.
  const back = made("button", "← Back to where you were", { class: "back", type: "button", hidden: "" });
  let jumps = 0;
  back.onclick = () => { jumps = Math.max(0, jumps - 1); back.hidden = jumps === 0; history.back(); };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const href = link.getAttribute("href");
    if (href.length > 1 && !link.closest("nav,.skip")) { jumps += 1; back.hidden = false; }
    if (href === location.hash) arrive();
  });

  // The sentence behind a link is shown beside it.
  const peek = made("div", "", { class: "peek", role: "tooltip", id: "peek", hidden: "" });
  const show = (link) => {
    const target = document.getElementById(link.getAttribute("href").slice(1));
    const line = target && target.closest(".text > *");
    if (!line || link.closest(".text")) return;
    const number = target.textContent;
    peek.replaceChildren();
    const name = one("h3", line.closest(".report"));
    if (name) peek.append(made("span", name.textContent, { class: "note" }));
    const words = line.cloneNode(true);
    all("[id]", words).forEach((piece) => piece.removeAttribute("id"));
    all(".anchor", words).forEach((piece) => piece.remove());
    all("[data-t]", words).forEach((piece) => { if (numbers(piece).includes(number)) piece.classList.add("lit"); });
    peek.append(...words.childNodes);
    peek.hidden = false;
    const box = link.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, innerWidth - peek.offsetWidth - 16));
    const below = box.bottom + 8 + peek.offsetHeight < innerHeight;
    peek.style.left = `${left + scrollX}px`;
    peek.style.top = `${scrollY + (below ? box.bottom + 6 : box.top - peek.offsetHeight - 6)}px`;
  };
  const hide = () => { peek.hidden = true; };
  const wanted = "a.quote[href^='#'], svg a[href^='#']";
  let waiting = 0;
  document.addEventListener("pointerover", (event) => {
    const link = event.pointerType === "mouse" && event.target.closest(wanted);
    clearTimeout(waiting);
    if (link) waiting = setTimeout(show, 250, link); else hide();
  });
  document.addEventListener("focusin", (event) => {
    const link = event.target.closest(wanted);
    if (link && link.matches(":focus-visible")) show(link); else hide();
  });
  addEventListener("keydown", (event) => { if (event.key === "Escape") { hide(); light(); } });
  addEventListener("scroll", hide, { passive: true });

  // In a drawing, the ways through one station stand out; so do the statements beside it.
  const light = (claim, station) => {
    all(".dim").forEach((piece) => piece.classList.remove("dim"));
    all(".said > .lit").forEach((piece) => piece.classList.remove("lit"));
    if (!station) return;
    const through = new Set(numbers(station));
    all("svg [data-t], svg .copy", claim).forEach((piece) => {
      if (!numbers(piece).some((number) => through.has(number))) piece.classList.add("dim");
    });
    all(".said > [data-t]", claim).forEach((row) => row.classList.toggle("lit", numbers(row).some((number) => through.has(number))));
  };
  all(".provenance").forEach((figure) => {
    const claim = figure.closest(".claim") || figure;
    const on = (event) => light(claim, event.target.closest("svg a"));
    figure.addEventListener("pointerover", on);
    figure.addEventListener("focusin", on);
    figure.addEventListener("pointerleave", () => light());
    figure.addEventListener("focusout", () => light());
  });

  // Claims can be filtered by their words and sorted.
  const host = one("#content");
  const stories = all(".story");
  if (host && document.body.classList.contains("dossier")) {
    const tools = made("div", "", { class: "tools", role: "search" });
    const label = made("label", "Find in claims and reports ");
    const input = made("input", "", { type: "search", id: "find", "aria-describedby": "found" });
    const found = made("span", "", { id: "found", class: "note", "aria-live": "polite" });
    label.append(input);
    const order = made("select", "", { "aria-label": "Order of claims" });
    [["least", "hanging on least first"], ["reports", "most reports first"]].forEach(([value, words]) => order.append(made("option", words, { value })));
    const theme = made("button", "Dark or light", { type: "button" });
    const folds = made("button", "Unfold all", { type: "button" });
    tools.append(label, order, folds, theme, found);
    host.prepend(tools);
    const units = all(".claim, .once .said > li, .report, .conflict, .drift, .timeline > li, .shared-passage, .alone > li");
    const words = new Map();
    let typed = 0;
    const filter = () => {
      const query = input.value.trim().toLowerCase();
      let hits = 0;
      units.forEach((unit) => {
        if (query && !words.has(unit)) words.set(unit, unit.textContent.toLowerCase());
        const hit = !query || words.get(unit).includes(query);
        unit.hidden = !hit;
        hits += hit ? 1 : 0;
        if (query && hit) unfold(unit.parentElement);
      });
      found.textContent = query ? `${hits} of ${units.length}` : "";
    };
    input.addEventListener("input", () => { clearTimeout(typed); typed = setTimeout(filter, 150); });
    const claims = stories.map((story) => [story, all(".claim", story)]);
    order.onchange = () => claims.forEach(([, list]) => {
      if (list.length < 2) return;
      const places = list.map((claim) => { const mark = document.createComment(""); claim.before(mark); return mark; });
      const sorted = order.value === "reports" ? [...list].sort((a, b) => b.dataset.reports - a.dataset.reports) : list;
      places.forEach((mark, at) => mark.replaceWith(sorted[at]));
    });
    folds.onclick = () => {
      const open = folds.textContent === "Unfold all";
      all("details:not(.clutter)").forEach((fold) => { fold.open = open; });
      folds.textContent = open ? "Fold" : "Unfold all";
    };
    theme.onclick = () => {
      const root = document.documentElement;
      const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme:dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
    };
  }
  document.body.append(peek, back);
  arrive();
})();
