// Walking the argument: what is selected, the keys, folds, back and forward.

let current = null;

function select(entry, { push = true, open = false, focus = true } = {}) {
  if (!entry) return;
  if (!passes(entry)) clearFilters();
  unfoldTo(entry);
  if (current) mark(current, false);
  current = entry;
  mark(entry, true);
  entry.link.scrollIntoView({
    block: "nearest", behavior: still.matches ? "auto" : "smooth",
  });
  bringIntoView(entry.node);
  if (focus) focusOn(entry);
  if (push) remember(`#${entry.node.fact.id}`, { entry: entries.indexOf(entry) });
  if (open || !part("detail").hidden) tellInFull(entry.node);
}

function mark(entry, on) {
  if (on) entry.link.setAttribute("aria-current", "true");
  else entry.link.removeAttribute("aria-current");
  entry.item.classList.toggle("selected", on);
  markCard(entry.node, "selected", on);
}

// The list has the focus, for it is what screen readers read; the drawing keeps it.
function focusOn(entry) {
  const inDrawing = paper && paper.contains(document.activeElement);
  const inSearch = document.activeElement === part("search");
  if (inSearch) return;
  if (!inDrawing && entry.link.offsetParent) {
    entry.link.focus({ preventScroll: true });
    return;
  }
  const name = [nameOf(entry.node), entry.link.querySelector(".how")?.textContent];
  part("said").textContent = `${name.filter(Boolean).join(" ")}: ${textOf(entry.node)}`;
}

// A line that names again what is told elsewhere has no address, but a place in time.
function remember(hash, state = null) {
  const same = location.hash === hash && history.state?.entry === state?.entry;
  if (!same) history.pushState(state, "", hash);
}

function unfoldTo(entry) {
  let opened = false;
  for (let above = entry.above; above; above = above.above) {
    if (!above.fold || above.fold.open) continue;
    above.fold.open = opened = true;
    showFold(above);
  }
  if (opened) showAll();
}

function toggleFold(entry) {
  if (!entry.fold) return;
  entry.fold.open = !entry.fold.open;
  afterFold(entry);
}

function afterFold(entry) {
  showFold(entry);
  showAll();
}

// Fold everything that stands deeper than so many steps.
function foldAt(depth) {
  for (const entry of entries) {
    if (!entry.fold) continue;
    const open = entry.depth < depth;
    if (entry.fold.open === open) continue;
    entry.fold.open = open;
    showFold(entry);
  }
  showAll();
}

function showAll() {
  showCards(refresh());
  tellCount();
}

function stepTo(key) {
  if (!current) return select(tops[0]);
  if (key === "up") return select(shownAbove(current));
  if (key === "down") return stepDown(current);
  if (key === "objection") return stepToObjection(current);
  const above = shownAbove(current);
  const beside = shownBelow(above ? above.below : tops);
  const next = beside[beside.indexOf(current) + (key === "left" ? -1 : 1)];
  return select(next);
}

function stepDown(entry) {
  const home = entry.isHome ? entry : entry.node.entries[0];
  if (home.fold && !home.fold.open) toggleFold(home);
  return select(shownBelow(home.below)[0]);
}

function stepToObjection(entry) {
  const home = entry.isHome ? entry : entry.node.entries[0];
  if (home.fold && !home.fold.open && home.below.some((each) => each.objects)) {
    toggleFold(home);
  }
  const below = shownBelow(home.below).filter((each) => each.objects);
  if (below.length) return select(below[0]);
  if (!entry.objects) return undefined;
  const above = shownAbove(entry);
  const beside = shownBelow(above ? above.below : tops).filter((each) => each.objects);
  return select(beside[(beside.indexOf(entry) + 1) % beside.length]);
}

const KEYS = {
  ArrowUp: () => stepTo("up"),
  ArrowDown: () => stepTo("down"),
  ArrowLeft: () => stepTo("left"),
  ArrowRight: () => stepTo("right"),
  o: () => stepTo("objection"),
  f: () => current && toggleFold(current.isHome ? current : current.node.entries[0]),
  n: () => stepMatch(1),
  N: () => stepMatch(-1),
  "/": () => part("search").focus(),
  "?": () => part("help").showModal(),
  "[": () => history.back(),
  "]": () => history.forward(),
  "+": () => zoomBy(1.4),
  "=": () => zoomBy(1.4),
  "-": () => zoomBy(1 / 1.4),
  0: () => fit(),
  Escape: () => closeDetail(),
};

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || part("help").open) return;
  const inside = event.target;
  if (inside.closest("input, select, textarea")) return;
  const isNamed = event.key.length > 1;
  if (!isNamed && !part("keys-on").checked) return;
  if (isNamed && event.key !== "Escape" && !isWalked(inside)) return;
  if (event.key === "Enter") {
    if (!current || !(inside === document.body || paper?.contains(inside))) return;
    event.preventDefault();
    enterInFull(current.node);
    return;
  }
  const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : null;
  if (!act) return;
  event.preventDefault();
  act();
}

// Where the arrow keys walk; elsewhere they scroll, as everywhere.
function isWalked(element) {
  return element === document.body || paper?.contains(element)
    || part("outline").contains(element);
}

function followHash() {
  const before = entries[history.state?.entry];
  let name = location.hash.slice(1);
  try { name = decodeURIComponent(name); } catch { return; }
  if (name.startsWith("compare=")) return showPair(...name.slice(8).split(","));
  const node = byName.get(name);
  if (!node) return;
  if (["sides", "matrix"].includes(root.dataset.view)) showView("both");
  select(before && before.node === node ? before : node.entries[0], { push: false });
}

function startWalking() {
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const entry = entryOf(link.closest(".tree li"));
    const node = byName.get(decodeURIComponent(link.hash.slice(1)));
    if (!node) return;
    event.preventDefault();
    if (link.closest(".sides, .matrix")) showView("both");
    const same = entry && entry.link === link && entry.isHome;
    const isEnter = event.detail === 0;
    if (isEnter && same && entry === current) return enterInFull(node);
    select(same ? entry : node.entries[0], { open: true });
  });
  document.addEventListener("toggle", (event) => {
    const entry = entryOf(event.target.closest?.(".tree li"));
    if (entry && entry.fold === event.target) afterFold(entry);
  }, true);
  addEventListener("popstate", followHash);
  addEventListener("hashchange", followHash);
}
