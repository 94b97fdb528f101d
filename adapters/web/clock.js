// The demo's clock: what time it is, what comes next, and the ways to move it forward.

import { get, post } from "./api.js";
import { fill } from "./el.js";

const HOUR = 3600;
const at = (id) => document.getElementById(id);

/**
 * Starts the clock bar. `announce` reads a sentence out; `leaving` is called before time moves.
 * Returns how to look at the time again.
 */
export function clockBar({ words, announce, leaving }) {
  const [now, next, field, problem] = ["clock-now", "clock-next", "clock-to", "clock-problem"].map(at);
  let local = "";
  let waiting = null;
  let busy = false;

  function draw(clock) {
    now.textContent = clock.says;
    now.setAttribute("datetime", clock.now);
    next.textContent = clock.next ? fill(words.next_is, { time: clock.next_says }) : words.next_none;
    field.min = clock.local;
    const stale = !field.value || field.value < clock.local || clock.local < local;
    if (stale) field.value = clock.local; // and after "Start again" the time goes back
    local = clock.local;
  }

  async function move(how) {
    if (busy) return;
    busy = true;
    problem.textContent = "";
    announce(words.moving);
    leaving();
    try {
      const clock = await post("/api/web/clock", how);
      draw(clock);
      announce(fill(words.time_is, { time: clock.says }));
    } catch (failed) {
      announce("");
      problem.textContent = failed.message;
    } finally {
      busy = false;
    }
  }

  /** Ask for the time again soon; many wishes in a moment are one question. */
  function look() {
    clearTimeout(waiting);
    waiting = setTimeout(() => get("/api/web/clock").then(draw, () => {}), 150);
  }

  at("clock-hour").addEventListener("click", () => move({ by: HOUR }));
  at("clock-day").addEventListener("click", () => move({ by: 24 * HOUR }));
  at("clock-to-next").addEventListener("click", () => move({ next: true }));
  at("clock-form").addEventListener("submit", (event) => {
    event.preventDefault();
    move({ to: field.value });
  });
  at("clock-toggle").addEventListener("click", (event) => {
    const open = event.currentTarget.getAttribute("aria-expanded") === "true";
    event.currentTarget.setAttribute("aria-expanded", String(!open));
  });
  // The demo's clock may run: a page in view stays right to the half minute.
  setInterval(() => { if (!document.hidden) look(); }, 30_000);
  look();
  return { look, draw };
}
