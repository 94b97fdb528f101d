// One message of the bot: every part it may have, in order, and which answer was given.

import { el, fill, freshId, once } from "./el.js";
import { field } from "./field.js";

/**
 * The message as an element; `mark`, which shows what was chosen on it; and its `controls`.
 * `say({ token, value, shown, here })` sends an answer; `here` is true when the card shows it.
 */
export function card(message, { player, people, words, say }) {
  const buttons = message.options.map((option) =>
    el("button", {
      type: "button",
      class: `button ${option.weight}`,
      "aria-pressed": "false",
      onclick: once(() => say({
        token: option.token, value: option.value, shown: option.label, here: true,
      })),
    }, option.label));
  const ways = controls(message.controls, { words, say });
  const chosen = el("p", { class: "chosen", hidden: true });
  const node = el("div", { class: message.urgent ? "card urgent" : "card" },
    message.urgent && el("p", { class: "kicker" }, words.urgent),
    message.title && el("h3", {}, message.title),
    ...message.blocks.map(block),
    // A card kept from an earlier version has none.
    ...(message.sections ?? []).map((one) => section(one, message.title ? "h4" : "h3")),
    message.facts.length > 0 && facts(message.facts),
    message.copy && copy(message.copy, words),
    buttons.length > 0 &&
      el("div", { class: "options", role: "group", "aria-label": words.answers }, ...buttons),
    message.input && field(message.input, {
      player, people, words,
      give: (value, shown) => say({ token: message.input.token, value, shown, here: true }),
    }),
    chosen,
    message.links.length > 0 && links(message.links, words),
    message.footer && el("p", { class: "footer" }, message.footer),
    message.controls.length > 0 && ways.node,
  );

  /** Show what was chosen; with nothing, show that nothing is chosen any more. */
  function mark(said) {
    buttons.forEach((button, place) => {
      const { token, value } = message.options[place];
      const on = Boolean(said) && said.token === token && said.value === value;
      button.setAttribute("aria-pressed", String(on));
    });
    chosen.hidden = !said;
    if (!said) return;
    const typed = message.input && message.input.token === said.token
      && !message.options.some((o) => o.token === said.token && o.value === said.value);
    const says = fill(typed ? words.answered : words.chose, { what: said.shown || said.value });
    chosen.textContent = says;
  }

  return { node, mark, controls: ways };
}

function block(part) {
  if (part.items) return el("ul", {}, ...part.items.map((item) => el("li", {}, item)));
  return el("p", { class: "said" }, part.text);
}

function section({ heading, blocks }, level) {
  return el("div", { class: "section" }, heading && el(level, {}, heading), ...blocks.map(block));
}

function facts(pairs) {
  return el("dl", { class: "facts" }, ...pairs.map(([name, value]) =>
    el("div", {}, el("dt", {}, name), el("dd", {}, value))));
}

function copy(text, words) {
  const id = freshId("copy");
  const done = el("span", { class: "hint", role: "status" });
  const whole = el("p", { class: "copy-text", id }, text);
  const press = async () => {
    try {
      await navigator.clipboard.writeText(text);
      done.textContent = words.copied;
    } catch {
      // The browser keeps its clipboard to itself: select the words, so that a key can copy them.
      getSelection().selectAllChildren(whole);
      done.textContent = words.copy_failed;
    }
  };
  return el("div", { class: "copy", role: "group", "aria-label": words.copy_of },
    whole,
    el("div", { class: "copy-row" },
      el("button", { type: "button", class: "button", onclick: press, "aria-describedby": id },
        words.copy),
      done));
}

function links(all, words) {
  return el("ul", { class: "links", "aria-label": words.links }, ...all.map((link) => {
    if (!link.url) return el("li", {}, link.label);
    const away = link.url.startsWith("http");
    return el("li", {}, el("a", {
      href: link.url,
      target: away ? "_blank" : null,
      rel: away ? "noopener noreferrer" : null,
    }, link.label, away && el("span", { class: "hint" }, ` ${words.new_tab}`)));
  }));
}

function controls(all, { words, say }) {
  const buttons = all.map((one) => el("button", {
    type: "button",
    class: "quiet-button",
    onclick: once(() =>
      say({ token: one.token, value: one.value, shown: one.label, here: false })),
  }, one.label));
  const node = el("div", { class: "controls", role: "group", "aria-label": words.ways },
    ...buttons);

  /** Show each one for which `stays(option, button)` holds. */
  function keep(stays) {
    all.forEach((one, place) => { buttons[place].hidden = !stays(one, buttons[place]); });
    node.hidden = buttons.every((button) => button.hidden);
  }

  return { node, keep };
}
