// Talks to the server: JSON there and back, one stream of news, errors as sentences.

/** What went wrong, as a sentence. `status` is 0 when nothing came back at all. */
export class Failed extends Error {
  constructor(says, status) {
    super(says);
    this.status = status;
  }

  /** Would the very same request be worth sending again? */
  get mayPass() {
    return this.status === 0 || this.status >= 500;
  }
}

let offline = "";

/** The sentence for when nothing comes back. */
export const setOffline = (says) => { offline = says; };

async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Failed(offline, 0);
  }
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Failed(body.error ?? offline, response.status);
  return body;
}

export const get = (path) => ask(path, {});

export const post = (path, body) =>
  ask(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

/**
 * Listens for news until the page goes away. A dropped stream comes back by itself with the last
 * id it saw; one that the browser gave up on is opened anew, and what was seen before is skipped.
 */
export function listen({ entry, ready, clock, anew, lost }) {
  let last = 0;
  let source = null;
  const open = () => {
    source = new EventSource("/api/web/events");
    source.onmessage = (event) => {
      const news = JSON.parse(event.data);
      if (news.id <= last) return;
      last = news.id;
      entry(news);
    };
    source.addEventListener("ready", ready);
    source.addEventListener("clock", clock);
    source.addEventListener("anew", () => { last = 0; anew(); });
    source.onerror = () => {
      lost();
      if (source.readyState === EventSource.CLOSED) setTimeout(open, 3000);
    };
  };
  open();
  window.addEventListener("pagehide", () => source.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) open(); });
}
