// The two dialogs: a person's home page, and "Start again?".

import { get, post } from "./api.js";
import { card } from "./card.js";

const at = (id) => document.getElementById(id);

/** Opens a person's home page. What is pressed there is said in their chat, and closes it. */
export function homeDialog({ people, words }) {
  const dialog = at("home-dialog");
  at("home-close").addEventListener("click", () => dialog.close());

  return async (player, say) => {
    at("home-problem").textContent = "";
    at("home-cards").replaceChildren();
    at("home-title").textContent = player.name;
    dialog.showModal();
    const pressed = (what) => { dialog.close(); say({ ...what, here: false }); };
    try {
      const home = await get(`/api/web/home?person=${encodeURIComponent(player.slug)}`);
      at("home-title").textContent = home.title || player.name;
      at("home-cards").replaceChildren(...home.cards.map((message) =>
        card(message, { player, people, words, say: pressed }).node));
    } catch (failed) {
      at("home-problem").textContent = failed.message;
    }
  };
}

/** Wires "Start again". `cleared(clock)` is called when the server has cleared everything. */
export function againDialog({ cleared }) {
  const dialog = at("again-dialog");
  at("again").addEventListener("click", () => {
    at("again-problem").textContent = "";
    dialog.showModal();
  });
  at("again-no").addEventListener("click", () => dialog.close());
  at("again-yes").addEventListener("click", async () => {
    try {
      cleared(await post("/api/web/reset", {}));
      dialog.close();
    } catch (failed) {
      at("again-problem").textContent = failed.message;
    }
  });
}
