// One field of a card, with its label and its own button.

import { el, freshId, spoken } from "./el.js";

const TYPES = { line: "text", day: "date", time: "time", moment: "datetime-local" };

/** The form for `input`. `give(value, shown)` is called with a value that is not empty. */
export function field(input, { player, people, words, give }) {
  const make = { text, person, several }[input.kind] ?? simple;
  const id = freshId("field");
  const hint = input.hint ? el("p", { class: "hint", id: `${id}-hint` }, input.hint) : null;
  const problem = el("p", { class: "problem-text", id: `${id}-problem`, role: "alert" });
  const described = `${hint ? `${id}-hint ` : ""}${id}-problem`;
  const others = people.filter((one) => one.slug !== player.slug);
  const made = make(input, { id, described, people: others, words });
  const send = (event) => {
    event.preventDefault();
    const { value, shown } = made.read();
    const missing = !value.trim() && input.kind !== "several";
    problem.textContent = missing ? words.fill : "";
    if (missing) {
      made.control.setAttribute("aria-invalid", "true");
      made.control.focus();
      return;
    }
    made.control.removeAttribute("aria-invalid");
    give(value, shown);
  };
  const label = made.legend ? null : el("label", { for: id }, input.label);
  return el(
    "form",
    { class: `field field-${input.kind}`, novalidate: true, onsubmit: send },
    label,
    made.legend ? null : hint,
    made.node(hint),
    problem,
    el("button", { type: "submit", class: "button primary" }, input.button),
  );
}

function simple(input, { id, described }) {
  const control = el("input", {
    id, type: TYPES[input.kind] ?? "text", value: input.initial, autocomplete: "off",
    "aria-describedby": described,
    maxlength: input.kind === "line" ? input.limit : null,
  });
  const dated = input.kind === "day" || input.kind === "moment";
  const read = () => ({
    value: control.value,
    shown: dated && control.value ? spoken(control.value) : control.value,
  });
  return { control, node: () => control, read };
}

function text(input, { id, described }) {
  const control = el("textarea", {
    id, rows: "3", maxlength: input.limit, "aria-describedby": described,
  }, input.initial);
  return { control, node: () => control, read: () => ({ value: control.value, shown: control.value }) };
}

function person(input, { id, described, people, words }) {
  const options = people.map((one) =>
    el("option", { value: one.address, selected: one.address === input.initial },
      `${one.name}, ${one.role}`));
  const control = el("select", { id, "aria-describedby": described },
    el("option", { value: "" }, words.pick), ...options);
  const read = () => {
    const found = people.find((one) => one.address === control.value);
    return { value: control.value, shown: found ? found.name : "" };
  };
  return { control, node: () => control, read };
}

function several(input, { id, described, words }) {
  const ticked = new Set(input.initial.split(","));
  const boxes = input.choices.map(([value, label], place) =>
    el("div", { class: "tick" },
      el("input", { type: "checkbox", id: `${id}-${place}`, value, checked: ticked.has(value) }),
      el("label", { for: `${id}-${place}` }, label)));
  const control = el("fieldset", { "aria-describedby": described },
    el("legend", {}, input.label));
  const read = () => {
    const on = boxes.filter((box) => box.firstChild.checked);
    return {
      value: on.map((box) => box.firstChild.value).join(","),
      shown: on.map((box) => box.lastChild.textContent).join(", ") || words.none_ticked,
    };
  };
  const node = (hint) => {
    if (hint) control.append(hint);
    control.append(...boxes);
    return control;
  };
  return { control, node, read, legend: true };
}
