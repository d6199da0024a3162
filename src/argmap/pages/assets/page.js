// The page around the argument: views, filters, themes, help, print; and the start.

function showView(name) {
  root.dataset.view = name;
  for (const each of document.querySelectorAll("[data-view]")) {
    if (each !== root) each.setAttribute("aria-pressed", String(each.dataset.view === name));
  }
  if (name === "both" || name === "drawing") fit(false);
}

function showPair(left, right) {
  const pairs = [...document.querySelectorAll(".pair")];
  if (!pairs.length) return;
  const sides = [left, right];
  const found = pairs.find((pair) =>
    sides.includes(pair.dataset.left) && sides.includes(pair.dataset.right) && left !== right);
  const chosen = found || pairs.find((pair) => sides.includes(pair.dataset.left)) || pairs[0];
  for (const pair of pairs) pair.hidden = pair !== chosen;
  const [one, other] = [part("left-side"), part("right-side")];
  if (one) {
    const swapped = left === chosen.dataset.right;
    one.value = swapped ? chosen.dataset.right : chosen.dataset.left;
    other.value = swapped ? chosen.dataset.left : chosen.dataset.right;
  }
  showView("sides");
}

function startSides() {
  const [one, other] = [part("left-side"), part("right-side")];
  const pairs = [...document.querySelectorAll(".pair")];
  pairs.forEach((pair, place) => { pair.hidden = place > 0; });
  for (const each of [one, other]) {
    each?.addEventListener("change", () => {
      remember(`#compare=${one.value},${other.value}`);
      showPair(one.value, other.value);
    });
  }
}

function clearFilters() {
  wanted.kinds = null;
  wanted.position = wanted.source = "";
  for (const name of ["position", "source"]) if (part(name)) part(name).value = "";
  for (const each of kindButtons()) each.setAttribute("aria-pressed", "true");
  showAll();
}

function kindButtons() {
  return [...part("legend").querySelectorAll("[data-kind]")];
}

function startFilters() {
  for (const each of kindButtons()) {
    each.addEventListener("click", () => {
      each.setAttribute("aria-pressed", String(each.getAttribute("aria-pressed") !== "true"));
      const left = kindButtons().filter((one) => one.getAttribute("aria-pressed") === "true");
      wanted.kinds = new Set(left.map((one) => one.dataset.kind));
      showAll();
    });
  }
  for (const name of ["position", "source"]) {
    part(name)?.addEventListener("change", (event) => {
      wanted[name] = event.target.value;
      showAll();
      fit();
    });
  }
  const depth = part("depth");
  depth.addEventListener("input", () => {
    const isAll = depth.value === depth.max;
    part("depth-said").textContent = isAll ? "all" : depth.value;
    depth.setAttribute("aria-valuetext", part("depth-said").textContent);
    foldAt(isAll ? Infinity : Number(depth.value));
  });
  depth.addEventListener("change", () => fit());
}

function tellCount() {
  const shown = nodes.filter((node) => node.shown).length;
  part("shown-said").textContent = shown === nodes.length
    ? `${shown} propositions` : `${shown} of ${nodes.length} propositions`;
}

function startTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  part("theme").addEventListener("click", () => {
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : dark.matches;
    root.dataset.theme = isDark ? "light" : "dark";
  });
}

function startHelp() {
  part("help-button").addEventListener("click", () => part("help").showModal());
  part("help-close").addEventListener("click", () => part("help").close());
}

function start() {
  root.dataset.view = "both";
  startDrawing();
  startWalking();
  startSearch();
  startFilters();
  startSides();
  startTheme();
  startHelp();
  for (const each of document.querySelectorAll("button[data-view]")) {
    each.addEventListener("click", () => showView(each.dataset.view));
  }
  part("zoom-in")?.addEventListener("click", () => zoomBy(1.4));
  part("zoom-out")?.addEventListener("click", () => zoomBy(1 / 1.4));
  part("fit")?.addEventListener("click", () => fit());
  addEventListener("beforeprint", prepareForPrint);
  addEventListener("afterprint", returnFromPrint);
  tellCount();
  if (!location.hash) showView(root.dataset.first);
  followHash();
  // A browser that scrolls to a fragment takes the focus away again.
  addEventListener("load", () => current && focusOn(current));
}

start();
