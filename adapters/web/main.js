// Starts the page: asks who is here, draws their columns, then listens.

import { get, listen, setOffline } from "./api.js";
import { clockBar } from "./clock.js";
import { column } from "./column.js";
import { againDialog, homeDialog } from "./dialogs.js";
import { whoIsShown } from "./people.js";

const at = (id) => document.getElementById(id);

async function start() {
  const { people, words } = await get("/api/web/people");
  setOffline(words.offline);
  const announce = (says) => { at("announcer").textContent = says; };
  const stage = at("conversations");
  const openHome = homeDialog({ people, words });
  let shown = null;
  people.forEach((player, place) => { player.tone = place % 4; });
  const columns = people.map((player) =>
    column({ player, people, words, openHome, changed: () => shown?.count() }));
  stage.append(...columns.map((one) => one.node));
  shown = whoIsShown({ columns, list: at("people"), stage, words });
  const leaving = () => columns.forEach((one) => one.caughtUp());
  const clock = clockBar({ words, announce, leaving });
  againDialog({ cleared: (now) => { clock.draw(now); announce(words.cleared); } });

  const bySlug = new Map(columns.map((one) => [one.player.slug, one]));
  let lost = false;
  let live = false;
  listen({
    entry: (news) => {
      for (const one of news.person ? [bySlug.get(news.person)] : columns) one?.add(news);
      if (live && news.kind !== "said") clock.look();
    },
    ready: () => {
      live = true;
      columns.forEach((one) => one.ready());
      if (!lost) return;
      lost = false;
      at("connection").textContent = "";
      announce(words.found);
      clock.look();
    },
    clock: clock.look,
    anew: () => columns.forEach((one) => one.clear()),
    lost: () => {
      lost = true;
      at("connection").textContent = words.lost;
    },
  });
}

start().catch(() => { at("load-problem").hidden = false; });
