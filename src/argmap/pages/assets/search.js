// Search over text, holder, key and number; the matches are listed and walked.

let matches = [];
let matchAt = -1;

function plain(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function wordsToFind(node) {
  node.words ??= plain([
    textOf(node), node.fact.holder, node.fact.id, node.fact.number,
  ].filter(Boolean).join("\n"));
  return node.words;
}

function search(query) {
  for (const node of matches) markMatch(node, false);
  const words = plain(query).split(/\s+/).filter(Boolean);
  matches = words.length
    ? nodes.filter((node) => words.every((word) => wordsToFind(node).includes(word))) : [];
  for (const node of matches) markMatch(node, true);
  matchAt = -1;
  listMatches(words.length > 0);
}

function markMatch(node, on) {
  for (const entry of node.entries) entry.item.classList.toggle("match", on);
  markCard(node, "match", on);
}

function listMatches(asked) {
  const list = part("matches");
  list.hidden = !asked;
  list.replaceChildren();
  if (asked && !matches.length) list.append(made("p", {}, "Nothing found"));
  if (matches.length) list.append(made("ul", {}, ...matches.map(listMatch)));
  tellMatches(asked);
}

function listMatch(node, place) {
  const link = linkTo(node.place);
  link.addEventListener("click", () => { matchAt = place; tellMatches(); });
  return made("li", {}, link);
}

function tellMatches(asked = true) {
  const count = matches.length;
  part("tally").textContent = !asked ? "" : matchAt < 0 ? `${count}` : `${matchAt + 1} of ${count}`;
  part("matches").querySelectorAll("a").forEach((link, place) => {
    link.classList.toggle("at", place === matchAt);
  });
}

function stepMatch(by) {
  if (!matches.length) return;
  matchAt = (matchAt + by + matches.length + (matchAt < 0 && by < 0 ? 1 : 0)) % matches.length;
  tellMatches();
  select(matches[matchAt].entries[0]);
}

function startSearch() {
  const field = part("search");
  field.addEventListener("input", () => search(field.value));
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") {
      event.preventDefault();
      stepMatch(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") {
      field.value = "";
      search("");
      (current ? current.link : document.body).focus();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      part("matches").querySelector("a")?.focus();
    }
  });
  field.closest(".search").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    part("matches").hidden = true;
    field.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest(".search")) part("matches").hidden = true;
  });
  field.addEventListener("focus", () => { if (field.value) part("matches").hidden = false; });
}
