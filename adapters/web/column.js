// One person's chat: the log, what is new in it, and where they write.

import { post } from "./api.js";
import { card } from "./card.js";
import { composer } from "./composer.js";
import { avatar, dayOf, el, fill, once, timeOf } from "./el.js";

// Milliseconds in which a new card takes no pointer: the second press of a double click was meant
// for what stood there before. Keys and screen readers are not held up.
const SETTLES = 400;

/** The column of `player`. `changed` is called when its count of unread messages may differ. */
export function column({ player, people, words, openHome, changed }) {
  const cards = new Map(); // entry id -> { mark, marks: [said, ...], typed, controls }
  const bubbles = new Map(); // client id -> what to take away when it was not received
  let day = "";
  let live = false;
  let unread = 0;
  let firstNew = null; // the oldest message that came since the person last did something

  const name = el("h2", { id: `${player.slug}-name` }, player.name);
  const home = el("button", {
    type: "button", class: "button small",
    "aria-label": fill(words.home_of, { name: player.name }),
    onclick: () => openHome(player, say),
  }, words.home);
  const write = composer({
    player, words, send: (text, client) => tell({ text }, { client, typed: true }),
  });
  const starters = el("div", { class: "empty" },
    el("p", { class: "empty-title" }, words.empty_title),
    el("p", {}, words.empty_text),
    el("div", { class: "starters" }, ...words.starters.map((text) =>
      el("button", {
        type: "button", class: "button",
        onclick: once(() => { write.focus(); tell({ text }); }),
      }, text))));
  const log = el("div", {
    class: "log", role: "log", tabindex: "0", "aria-live": "off",
    "aria-label": fill(words.log, { name: player.name }), onscroll: scrolled,
  }, starters);
  const more = el("button", { type: "button", class: "button more", hidden: true, onclick: toNewest },
    words.more_below);
  const node = el("section", {
    class: "column", "data-person": player.slug, "aria-labelledby": name.id, hidden: true,
  },
  el("header", { class: "column-top" },
    avatar(player),
    el("div", { class: "column-who" }, name, el("p", { class: "role" }, player.role)),
    home,
    el("p", { class: "about" }, player.about)),
  el("a", { class: "skip inside", href: `#${write.id}` },
    fill(words.write, { name: player.name })),
  log,
  el("div", { class: "more-row" }, more),
  write.problem,
  write.node);

  /** Send something. When it fails, say so, lose nothing, and offer to try again. */
  async function tell(what, { client = crypto.randomUUID(), typed = false } = {}) {
    firstNew = null;
    try {
      await post("/api/web/say", { person: player.slug, id: client, ...what });
    } catch (failed) {
      if (typed) write.putBack(what.text, client);
      const again = () => (typed ? write.node.requestSubmit() : tell(what, { client }));
      write.complain(failed.message, failed.mayPass && again);
      return;
    }
    write.complain("");
  }

  /** Send what a card gave. `id` is the card's, or null for a card that is not in this log. */
  function say({ token, value, shown, here }, id = null) {
    const place = here && id !== null ? { card: id } : {};
    return tell({ token, value, shown, ...place });
  }

  /** Take one entry of the transcript. */
  function add(entry) {
    const kept = atEnd();
    if (entry.kind === "reset") return clear();
    if (entry.kind === "unsaid") return takeBack(entry.client);
    starters.remove();
    if (entry.kind === "bot") put(entry, "bot", botPart(entry));
    else if (cards.has(entry.card)) remember(entry);
    else put(entry, "person", el("p", { class: "bubble" }, entry.text || entry.shown || entry.value));
    if (live) {
      settle();
      follow(kept, entry.kind === "said");
    }
    return undefined;
  }

  function botPart(entry) {
    const made = card(entry.message, {
      player, people, words, say: (what) => say(what, entry.id),
    });
    cards.set(entry.id, { ...made, marks: [], typed: new Set() });
    return made.node;
  }

  function put(entry, who, part) {
    const today = dayOf(entry.at);
    if (today !== day) log.append(el("p", { class: "day" }, el("span", {}, (day = today))));
    const bot = who === "bot";
    const by = el("p", { class: "by" },
      bot && el("img", { src: "/web/static/icon.svg", alt: "", width: "24", height: "24" }),
      el("span", {}, bot ? words.bot : player.name),
      bot && el("span", { class: "unseen" }, fill(` ${words.to}, `, { name: player.name })),
      el("time", { datetime: entry.at }, timeOf(entry.at)));
    const whole = el("div", { class: `entry ${who}` }, by, part);
    log.append(whole);
    if (!bot) {
      const answered = entry.text ? [...cards.values()].at(-1) : null; // as far as can be told
      answered?.typed.add(entry.client);
      bubbles.set(entry.client, () => {
        whole.remove();
        answered?.typed.delete(entry.client);
      });
    }
    if (bot && live) {
      firstNew ??= whole;
      whole.classList.add("fresh", "settling");
      setTimeout(() => whole.classList.remove("settling"), SETTLES);
      if (node.hidden) unread += 1;
    }
    changed();
  }

  function remember(entry) {
    const used = cards.get(entry.card);
    used.marks.push(entry);
    used.mark(entry);
    bubbles.set(entry.client, () => {
      used.marks = used.marks.filter((said) => said.client !== entry.client);
      used.mark(used.marks.at(-1));
    });
  }

  function takeBack(client) {
    bubbles.get(client)?.();
    bubbles.delete(client);
    settle();
  }

  // A quiet way round stands once, on the newest card that has it. What is about one question goes
  // once that question is answered and more was said; what has no value is about none.
  function settle() {
    const focus = document.activeElement;
    const newer = new Map();
    [...cards.values()].reverse().forEach(({ controls, marks, typed }, place) => {
      const over = place > 0 && marks.length + typed.size > 0;
      const own = new Map();
      controls.keep((one, button) => {
        const key = `${one.token} ${one.label}`;
        const stays = !newer.has(key) && !(over && one.value);
        own.set(key, stays ? button : log);
        if (!stays && button === focus) (newer.get(key) ?? log).focus({ preventScroll: true });
        return stays;
      });
      own.forEach((button, key) => { if (!newer.has(key)) newer.set(key, button); });
    });
  }

  function clear() {
    cards.clear();
    bubbles.clear();
    day = "";
    unread = 0;
    firstNew = null;
    more.hidden = true;
    log.replaceChildren(starters);
    write.complain("");
    changed();
  }

  const atEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < 24;

  // New messages come into view only for somebody who was at the end, and never past the first
  // line that they have not read.
  function follow(kept, own) {
    if (node.hidden) return;
    if (own || kept) {
      const end = log.scrollHeight - log.clientHeight;
      log.scrollTop = firstNew ? Math.min(end, firstNew.offsetTop - 12) : end;
    }
    more.hidden = newestIsSeen();
  }

  const newest = () => [...log.querySelectorAll(".entry.bot")].at(-1);

  // Its first line of words is in sight. All of it need not be: a long card is read from the top.
  function newestIsSeen() {
    return !newest() || newest().offsetTop + 56 <= log.scrollTop + log.clientHeight;
  }

  function scrolled() {
    if (!newestIsSeen()) return;
    if (more === document.activeElement) log.focus();
    more.hidden = true;
  }

  function toNewest() {
    log.focus();
    log.scrollTop = newest().offsetTop - 12;
  }

  /** Whoever moves the clock has done reading: what comes next is shown as it comes. */
  function caughtUp() {
    firstNew = null;
    log.scrollTop = log.scrollHeight;
  }

  /** From now on what comes is news: it is read out, counted and followed. */
  function ready() {
    live = true;
    settle();
    log.setAttribute("aria-live", "polite");
    log.scrollTop = log.scrollHeight;
  }

  function show(shown) {
    const was = node.hidden;
    node.hidden = !shown;
    if (!shown || !was) return;
    unread = 0;
    follow(true, false);
    changed();
  }

  for (const touched of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    log.addEventListener(touched, () => { firstNew = null; }, { passive: true });
  }
  return { player, node, add, caughtUp, clear, ready, show, say, unread: () => unread };
}
