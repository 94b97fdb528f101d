// Builds elements from plain words: everything said is a text node, never markup.

let count = 0;

/** A fresh id for a label or a description to point at. */
export const freshId = (stem) => `${stem}-${(count += 1)}`;

/** An element. `onclick` and its like are listeners; false, null and "" children are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== false && child !== ""));
  return node;
}

/** A listener that takes a double click, which some hands make by habit, as one. */
export const once = (act) => (event) => { if (event.detail < 2) act(); };

/** A sentence with its {gaps} filled. */
export const fill = (sentence, values) =>
  sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));

/** The first letter of a name, as a small round picture that says nothing new. */
export const avatar = (player) =>
  el("span", { class: "avatar", "data-tone": player.tone, "aria-hidden": "true" },
    player.name.slice(0, 1).toUpperCase());

const london = (options) =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options });
const clock = london({ hour: "2-digit", minute: "2-digit", hour12: false });
const day = london({ weekday: "long", day: "numeric", month: "long" });
const written = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric",
});

export const timeOf = (iso) => clock.format(new Date(iso));
export const dayOf = (iso) => day.format(new Date(iso)).replace(",", "");

/** A field's `2026-11-24` or `2026-11-24T14:30`, as a person says it. */
export function spoken(value) {
  const [date, time] = value.split("T");
  const says = written.format(new Date(`${date}T00:00Z`)).replace(",", "");
  return time ? `${says}, ${time}` : says;
}
