// Who is shown: as many columns as there is room for, chosen with one row of buttons.

import { avatar, el, fill } from "./el.js";

const ROOM = 340; // the least width of a column, in pixels: a narrow phone's

/** The row of buttons for `columns`, in `list`; the columns live in `stage`. */
export function whoIsShown({ columns, list, stage, words }) {
  // The newest choice comes last: when room is short, the oldest gives way.
  let chosen = columns.slice(0, 3).map((one) => one.player.slug).reverse();
  let room = 1;

  const rows = columns.map((one) => {
    const unread = el("span", { class: "count" });
    const button = el("button", {
      type: "button", class: "person-button", "aria-pressed": "false",
      onclick: () => choose(one.player.slug),
    }, avatar(one.player), el("span", {}, one.player.name), unread);
    list.append(el("li", {}, button));
    return { one, button, unread };
  });

  function choose(slug) {
    const shown = visible();
    const others = chosen.filter((other) => other !== slug);
    if (room > 1 && shown.includes(slug)) chosen = shown.length > 1 ? others : chosen;
    else chosen = [...others, slug];
    draw();
  }

  const visible = () => chosen.slice(-room);

  function draw() {
    const shown = visible();
    stage.classList.toggle("single", room === 1);
    for (const { one, button } of rows) {
      const on = shown.includes(one.player.slug);
      button.setAttribute("aria-pressed", String(on));
      one.show(on);
    }
    count();
  }

  /** Say on each button how much is unread there. */
  function count() {
    for (const { one, unread } of rows) {
      const many = one.unread();
      unread.textContent = many ? ` ${fill(words.unread, { count: many })}` : "";
    }
  }

  new ResizeObserver(([{ contentRect }]) => {
    const fits = Math.max(1, Math.floor(contentRect.width / ROOM));
    if (fits === room) return;
    room = fits;
    draw();
  }).observe(stage);
  draw();
  return { count };
}
