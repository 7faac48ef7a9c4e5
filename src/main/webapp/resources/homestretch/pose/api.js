// Talks to the server, which draws every picture.

/** Something the person should be told; the sentence comes from the server. */
export class Refused extends Error {}

async function answered(answer) {
  if (answer.status === 401) {
    document.dispatchEvent(new CustomEvent("homestretch:locked"));
    throw new Refused("");
  }
  document.dispatchEvent(new CustomEvent("homestretch:contact"));
  const body = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Refused(body.message ?? "");
  }
  return body;
}

export function connect(root, slug) {
  const own = `${root}/of/${encodeURIComponent(slug)}`;
  const send = (method, path, body) =>
    fetch(path, {
      method,
      credentials: "same-origin",
      headers: body ? { "Content-Type": "application/json" } : {},
      body: body && JSON.stringify(body),
    }).then(answered);
  return {
    open: () => send("GET", own),
    change: (yaml, frame, change) => send("POST", `${own}/change`, { yaml, frame, change }),
    preview: (yaml) => send("POST", `${own}/preview`, { yaml }),
    save: (yaml, revision) => send("PUT", own, { yaml, revision }),
    drop: (revision) => send("DELETE", `${own}?revision=${revision}`),
    starts: (search) => send("GET", `${root}/starts?search=${encodeURIComponent(search)}`),
    start: (from) => send("GET", `${root}/starts/${encodeURIComponent(from)}`),
  };
}
