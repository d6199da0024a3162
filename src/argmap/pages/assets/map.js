// The argument as the page holds it: propositions, the entries of the list, what shows.
"use strict";

// The page's own ids begin with an underscore, which no key of a map has.
const part = (name) => document.getElementById(`_${name}`);
const root = document.documentElement;
const facts = JSON.parse(part("facts").textContent);

const nodes = facts.nodes.map((fact, place) => ({
  fact, place, entries: [], card: null, lines: [], shown: true,
}));
const byName = new Map(nodes.map((node) => [node.fact.id, node]));

// Every line of the list; a proposition that is met again has several.
const entries = [];
for (const item of document.querySelectorAll(".tree li")) {
  const node = byName.get(item.id || item.dataset.to);
  const above = entryOf(item.parentElement.closest("li"));
  const entry = {
    item, node, above, below: [],
    link: item.querySelector(":scope > a"),
    fold: item.querySelector(":scope > details"),
    chapter: item.closest(".chapter").dataset.of,
    depth: above ? above.depth + 1 : 0,
    isHome: item.id !== "",
    objects: item.classList.contains("attacks") || item.classList.contains("undercuts"),
    reached: true, kept: true,
  };
  item.entry = entry;
  entries.push(entry);
  if (above) above.below.push(entry);
  if (entry.isHome) node.entries.unshift(entry);
  else node.entries.push(entry);
}
const tops = entries.filter((entry) => !entry.above);

function entryOf(item) {
  return item ? item.entry : null;
}

function textOf(node) {
  return node.entries[0].link.querySelector(".said").textContent;
}

function nameOf(node) {
  return node.fact.number || (node.fact.thesis ? "Thesis" : "");
}

// What the filters leave.
const wanted = { kinds: null, position: "", source: "" };

function passes(entry) {
  const fact = entry.node.fact;
  if (wanted.kinds && !wanted.kinds.has(fact.kind)) return false;
  if (wanted.position && entry.chapter !== wanted.position) return false;
  if (!wanted.source) return true;
  return (fact.places || []).some((place) => place.source === wanted.source);
}

// Work out what shows after a fold or a filter; returns the propositions that changed.
function refresh() {
  const before = nodes.map((node) => node.shown);
  for (const node of nodes) node.shown = false;
  for (const entry of entries) {
    const above = entry.above;
    entry.reached = !above || (above.reached && (!above.fold || above.fold.open));
    const kept = passes(entry);
    if (kept !== entry.kept) entry.item.classList.toggle("left-out", !kept);
    entry.kept = kept;
    if (entry.reached && kept) entry.node.shown = true;
  }
  return nodes.filter((node, place) => node.shown !== before[place]);
}

function isSeen(entry) {
  return entry.reached && entry.kept;
}

// The lines directly below, those that a filter took away replaced by what is below them.
function shownBelow(list) {
  return list.flatMap((entry) => {
    if (!entry.reached) return [];
    return entry.kept ? [entry] : shownBelow(entry.below);
  });
}

function shownAbove(entry) {
  let above = entry.above;
  while (above && !above.kept) above = above.above;
  return above;
}
