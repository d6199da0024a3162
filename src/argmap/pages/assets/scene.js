// The drawing: what of it shows, where it stands, and what is marked in it.

const paper = part("paper");
const canvas = part("canvas");
const scene = part("scene");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const SMALLEST = 0.03, LARGEST = 4, LEGIBLE = 0.48;
let panzoom = null;
let whole = null;

function svgElement(name, attributes, text = "") {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}

function readDrawing() {
  for (const group of scene.querySelectorAll(".card")) {
    const node = nodes[Number(group.dataset.n)];
    node.card = group;
    node.box = boxOf(group);
    group.node = node;
    markBadges(node);
    addName(node);
  }
  const places = (text) => (text ? text.split(" ").map((place) => nodes[place]) : []);
  for (const group of scene.querySelectorAll(".line")) {
    const line = {
      group, all: places(group.dataset.all), any: places(group.dataset.any), shown: true,
    };
    for (const node of new Set([...line.all, ...line.any])) node.lines.push(line);
  }
}

function boxOf(group) {
  const frame = group.querySelector("rect");
  const read = (name) => Number(frame.getAttribute(name));
  if (!frame) return group.getBBox();
  return { x: read("x"), y: read("y"), width: read("width"), height: read("height") };
}

// The boxes within a card, which say nothing once their text is too small.
function markBadges(node) {
  for (const frame of node.card.querySelectorAll("rect")) {
    if (Number(frame.getAttribute("width")) < node.box.width) frame.classList.add("badge");
  }
}

// A card that is too small to be read shows its number instead.
function addName(node) {
  const name = nameOf(node);
  if (!name) return;
  const { x, y, width, height } = node.box;
  const size = Math.min(38, height * 0.62, (width * 1.5) / name.length);
  const look = node.card.querySelector("text")?.getAttribute("class") || "";
  const label = svgElement("text", {
    class: `name ${look}`, x: x + width / 2, y: y + height / 2 + size * 0.36,
  }, name);
  label.style.fontSize = `${size}px`;
  node.card.append(label);
}

function showCards(changed) {
  if (!scene) return;
  const touched = new Set();
  for (const node of changed) {
    node.card?.classList.toggle("gone", !node.shown);
    node.more?.classList.toggle("gone", !node.shown);
    for (const line of node.lines) touched.add(line);
  }
  for (const line of touched) {
    const { all, any } = line;
    const shown = all.every((node) => node.shown)
      && (!any.length || any.some((node) => node.shown));
    if (shown !== line.shown) line.group.classList.toggle("gone", !shown);
    line.shown = shown;
  }
}

// How many propositions a fold hides, in the corner of its card, over its neighbours.
function showFold(entry) {
  const { node } = entry;
  const { box } = node;
  if (!box || !entry.isHome) return;
  node.more?.remove();
  node.more = null;
  if (!entry.fold || entry.fold.open) return;
  const words = entry.fold.querySelector("summary b").textContent;
  const width = 12 + 8 * words.length;
  const more = svgElement("g", { class: node.shown ? "more" : "more gone" });
  const x = box.x + box.width - width + 6, y = box.y + box.height - 10;
  more.append(
    svgElement("rect", { x, y, width, height: 20, rx: 10 }),
    svgElement("text", { x: x + width / 2, y: y + 14.5 }, words),
  );
  more.node = node;
  node.more = more;
  scene.append(more);
}

// What the cards and lines that show take up.
function shownBox() {
  if (nodes.every((node) => node.shown)) return whole;
  let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
  const lines = new Set(nodes.flatMap((node) => (node.shown ? node.lines : [])));
  for (const line of lines) if (line.shown) line.box ??= line.group.getBBox();
  for (const { box, shown } of [...nodes, ...lines]) {
    if (!box || !shown) continue;
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  if (left === Infinity) return { x: 0, y: 0, width: 1, height: 1 };
  const margin = 24;
  return {
    x: left - margin, y: top - margin,
    width: right - left + 2 * margin, height: bottom - top + 2 * margin,
  };
}

// Scale and place at which all that shows fits the stage.
function fitting() {
  const box = shownBox();
  const { clientWidth: width, clientHeight: height } = paper;
  const scale = Math.max(
    SMALLEST, Math.min(1.25, (width || 1) / box.width, (height || 1) / box.height),
  );
  return {
    scale,
    x: width / 2 / scale - (box.x + box.width / 2),
    y: height / 2 / scale - (box.y + box.height / 2),
  };
}

function moveTo({ scale, x, y }, animate = true) {
  const how = { animate: animate && !still.matches, force: true };
  panzoom.zoom(scale, how);
  panzoom.pan(x, y, how);
}

function fit(animate = true) {
  if (panzoom && paper.clientWidth) moveTo(fitting(), animate);
}

function zoomBy(factor) {
  if (!panzoom) return;
  const area = paper.getBoundingClientRect();
  const middle = {
    clientX: area.left + area.width / 2, clientY: area.top + area.height / 2,
  };
  panzoom.zoomToPoint(panzoom.getScale() * factor, middle);
}

// Bring a card into the stage if it is not wholly there.
function bringIntoView(node) {
  if (!panzoom || !node.box || !paper.clientWidth) return;
  const { x: px, y: py } = panzoom.getPan();
  const scale = panzoom.getScale();
  const { x, y, width, height } = node.box;
  const left = (x + px) * scale, top = (y + py) * scale;
  const inside = left > 8 && top > 8
    && left + width * scale < paper.clientWidth - 8
    && top + height * scale < paper.clientHeight - 8;
  if (inside) return;
  moveTo({
    scale,
    x: paper.clientWidth / 2 / scale - (x + width / 2),
    y: paper.clientHeight / 2 / scale - (y + height / 2),
  });
}

function markCard(node, name, on) {
  if (node.card) node.card.classList.toggle(name, on);
  if (name !== "selected") return;
  for (const line of node.lines) line.group.classList.toggle("near", on);
}

function startDrawing() {
  if (!scene) return;
  readDrawing();
  const [x, y, width, height] = canvas.getAttribute("viewBox").split(" ").map(Number);
  whole = { x, y, width, height };
  canvas.removeAttribute("viewBox");
  const start = fitting();
  panzoom = Panzoom(scene, {
    canvas: true, cursor: "grab", pinchAndPan: true,
    minScale: SMALLEST, maxScale: LARGEST,
    startScale: start.scale, startX: start.x, startY: start.y,
  });
  tellFar(start.scale);
  scene.addEventListener("panzoomchange", (event) => tellFar(event.detail.scale));
  scene.addEventListener("panzoomstart", (event) => {
    panzoom.setOptions({ step: 0.4 * event.detail.scale });
    paper.focus({ preventScroll: true });
  });
  paper.tabIndex = 0;
  paper.addEventListener("wheel", (event) => {
    event.preventDefault();
    const step = event.deltaMode ? event.deltaY * 16 : event.deltaY;
    const factor = Math.exp(-Math.max(-120, Math.min(120, step)) * 0.0025);
    panzoom.zoomToPoint(panzoom.getScale() * factor, event);
  }, { passive: false });
  listenForCards();
  let before = paper.clientWidth;
  new ResizeObserver(() => {
    if (Math.abs(paper.clientWidth - before) > 40) fit(false);
    before = paper.clientWidth;
  }).observe(paper);
}

function tellFar(scale) {
  canvas.classList.toggle("far", scale < LEGIBLE);
}

function listenForCards() {
  let from = null;
  const nodeAt = (event) => event.target.closest(".card, .more")?.node;
  canvas.addEventListener("pointerdown", (event) => { from = event; });
  canvas.addEventListener("click", (event) => {
    const node = nodeAt(event);
    const moved = from && Math.hypot(event.clientX - from.clientX, event.clientY - from.clientY);
    if (!node || moved > 5) return;
    const home = node.entries[0];
    if (event.target.closest(".more")) toggleFold(home);
    else select(home, { open: true });
  });
  const hover = (event, on) => {
    const node = nodeAt(event);
    if (!node) return;
    for (const entry of node.entries) entry.item.classList.toggle("hover", on);
    if (on && !node.card.querySelector("title")) {
      const whose = [nameOf(node), node.fact.holder].filter(Boolean).join(" · ");
      node.card.append(svgElement("title", {}, `${whose}: ${textOf(node)}`));
    }
  };
  canvas.addEventListener("pointerover", (event) => hover(event, true));
  canvas.addEventListener("pointerout", (event) => hover(event, false));
}

// On paper the drawing is as large as the sheet takes, which is about so many pixels.
const SHEET = 690;

function prepareForPrint() {
  if (!scene) return;
  const { x, y, width, height } = shownBox();
  canvas.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
  tellFar(SHEET / Math.max(width, height));
}

function returnFromPrint() {
  if (!scene) return;
  canvas.removeAttribute("viewBox");
  tellFar(panzoom.getScale());
}
