// Where a person writes: a label, a box, a button, and what to do when sending fails.

import { el, fill, freshId } from "./el.js";

/** `send(text, client)` never rejects; when it fails, it gives the words back to `putBack`. */
export function composer({ player, words, send }) {
  const id = freshId("write");
  const box = el("textarea", {
    id, rows: "1", "aria-describedby": `${id}-hint`, autocomplete: "off",
    enterkeyhint: "send",
  });
  const problem = el("div", { class: "problem" });
  const node = el("form", { class: "composer", novalidate: true },
    el("div", { class: "composer-label" },
      el("label", { for: id }, fill(words.write, { name: player.name })),
      el("p", { class: "hint", id: `${id}-hint` }, words.write_hint)),
    el("div", { class: "composer-row" },
      box,
      el("button", { type: "submit", class: "button primary" }, words.send)));
  // The same words are sent again under the same id, so that they can never be taken twice.
  let tried = { text: null, client: null };
  let line = Promise.resolve();

  function submit() {
    const text = box.value;
    if (!text.trim()) {
      box.focus();
      return;
    }
    const client = tried.text === text ? tried.client : crypto.randomUUID();
    box.value = "";
    grow();
    line = line.then(() => send(text, client)); // one after the other, however fast they come
  }

  /** Words that did not get through go back in the box, before any that came after them. */
  function putBack(text, client) {
    box.value = box.value ? `${text}\n${box.value}` : text;
    tried = { text: box.value, client: box.value === text ? client : crypto.randomUUID() };
    grow();
  }

  function grow() {
    box.style.height = "auto";
    box.style.height = `${box.scrollHeight + 2}px`;
  }

  box.addEventListener("input", grow);
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    submit();
  });

  /** Show what went wrong, with a way to try again where that may help; or show nothing. */
  function complain(says, again) {
    const had = problem.contains(document.activeElement);
    problem.replaceChildren();
    if (had) box.focus();
    if (!says) return;
    problem.append(el("p", { role: "alert" }, says));
    if (again) {
      problem.append(el("button", { type: "button", class: "button", onclick: again }, words.again));
    }
  }

  return { node, problem, complain, putBack, id, focus: () => box.focus() };
}
