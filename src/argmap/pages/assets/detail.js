// The panel that tells one proposition in full. Every text is put in as text.

function made(name, attributes, ...content) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...content.filter((each) => each !== null && each !== undefined));
  return element;
}

function tellInFull(node) {
  const panel = part("detail");
  const wasHidden = panel.hidden;
  const { fact } = node;
  const said = node.entries[0].link.querySelector(".said");
  panel.replaceChildren(
    made("h2", { class: "hush" }, "In full"),
    made("div", { class: "bar" },
      made("p", { class: "head" },
        made("b", { class: "number" }, nameOf(node)), " ",
        made("i", { class: `kind ${fact.thesis ? "thesis" : fact.kind}` }, fact.kind)),
      button("×", "Close", closeDetail)),
    made("p", { class: "said", lang: said.lang || undefined, dir: "auto" }, said.textContent),
    ...aboutIt(fact), ...reasons(fact), ...ties("Attacked", fact.attacks, (tie) => PASSIVE[tie.how]),
    ...ties("What it bears on", fact.bears, (tie) => tie.how),
    ...ties("The mapper sees that it", fact.meets, (tie) => tie.how + (tie.weak ? " (by interpretation)" : "")),
    ...whereSaid(fact), ...address(fact),
  );
  panel.dataset.of = fact.id;
  panel.hidden = false;
  panel.scrollTop = 0;
  root.classList.add("in-full");
  if (!wasHidden) return;
  bringIntoView(node);
  part("said").textContent = "Told in full. Enter again leads there, Escape back.";
}

const PASSIVE = { rebuts: "rebutted by", undermines: "undermined by", undercuts: "undercut by" };

function closeDetail() {
  const panel = part("detail");
  if (panel.hidden) return;
  const inside = panel.contains(document.activeElement);
  panel.hidden = true;
  root.classList.remove("in-full");
  if (inside && current) focusOn(current);
}

// Told already, a second Enter leads into the panel, where all of it can be read.
function enterInFull(node) {
  const isTold = !part("detail").hidden && part("detail").dataset.of === node.fact.id;
  if (isTold) part("detail").focus();
  else tellInFull(node);
}

function button(sign, words, act) {
  const made_ = made("button", { type: "button", title: words },
    made("span", { "aria-hidden": "true" }, sign), made("span", { class: "hush" }, words));
  made_.addEventListener("click", act);
  return made_;
}

function section(title, ...content) {
  return made("section", {}, made("h3", {}, title), ...content);
}

function linkTo(place, ...before) {
  const node = nodes[place];
  const said = node.entries[0].link.querySelector(".said");
  return made("a", { href: `#${node.fact.id}`, class: `point ${node.fact.kind}` },
    ...before,
    nameOf(node) ? made("b", { class: "number" }, nameOf(node)) : null, " ",
    made("span", { dir: "auto", lang: said.lang || undefined }, said.textContent));
}

function aboutIt(fact) {
  const rows = [
    ["Held by", fact.holder], ["Addressed to", fact.addressee],
    ["Reconstructed by the mapper", fact.reconstructed],
    ...(fact.conceded || []).map((extent) => ["Conceded", extent]),
  ].filter(([, value]) => value);
  if (!rows.length) return [];
  return [made("dl", {}, ...rows.map(([term, value]) =>
    made("div", {}, made("dt", {}, term), made("dd", { dir: "auto" }, value))))];
}

function reasons(fact) {
  if (!fact.steps) return [];
  return [section("What it rests on", ...fact.steps.map(tellStep))];
}

function tellStep(step) {
  const questions = facts.schemes[step.scheme];
  return made("div", { class: "step" },
    step.scheme ? made("p", { class: "scheme" }, step.scheme) : null,
    step.reported ? made("p", { class: "note" }, "As its holder argues") : null,
    made("ul", {}, ...step.premises.map((place, number) =>
      made("li", {}, linkTo(place, made("i", { class: "how" }, number ? "and " : "because "))))),
    step.warrant ? made("p", { class: "note", dir: "auto" }, `Warrant: ${step.warrant}`) : null,
    step.undercut ? made("ul", { class: "against" }, ...step.undercut.map((place) =>
      made("li", {}, linkTo(place, made("i", { class: "how" }, "undercut by "))))) : null,
    questions ? made("details", {}, made("summary", {}, "Critical questions"),
      made("ol", {}, ...questions.map((question) => made("li", {}, question)))) : null);
}

function ties(title, list, words) {
  if (!list) return [];
  return [section(title, made("ul", {}, ...list.map((tie) => made("li", {},
    linkTo(tie.to, made("i", { class: "how" }, `${words(tie)} `)),
    tie.note ? made("p", { class: "note", dir: "auto" }, tie.note) : null))))];
}

function whereSaid(fact) {
  if (!fact.places) return [];
  const keys = [...new Set(fact.places.map((place) => place.source))];
  return [section("In the source", ...keys.map((key) =>
    tellSource(key, fact.places.filter((place) => place.source === key))))];
}

function tellSource(key, places) {
  const source = facts.sources[key] || { title: key };
  const cite = made("cite", { dir: "auto", lang: source.language }, source.title);
  const named = source.url
    ? made("a", { href: source.url, rel: "noopener noreferrer", target: "_blank" }, cite) : cite;
  const unquoted = places.filter((place) => !place.words).map((place) => place.locator);
  return made("figure", {},
    ...places.filter((place) => place.words).map((place) =>
      made("blockquote", { lang: source.language, dir: "auto", cite: source.url },
        made("p", {}, place.words), made("b", {}, place.locator))),
    made("figcaption", {}, named, source.by ? made("small", { dir: "auto" }, source.by) : null,
      unquoted.length ? made("b", {}, unquoted.join(", ")) : null));
}

function address(fact) {
  return [section("Address",
    made("p", { class: "iri" }, made("code", {}, fact.iri)),
    made("p", { class: "copies" },
      copyButton("Copy the IRI", fact.iri),
      copyButton("Copy a link to here", () => location.href.split("#")[0] + `#${fact.id}`)))];
}

function copyButton(words, what) {
  const made_ = made("button", { type: "button" }, words);
  made_.addEventListener("click", async () => {
    const copied = await copy(typeof what === "string" ? what : what());
    made_.textContent = copied ? "Copied" : "Could not copy";
    part("said").textContent = made_.textContent;
    setTimeout(() => { made_.textContent = words; }, 1500);
  });
  return made_;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = made("textarea", { readonly: "" });
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
