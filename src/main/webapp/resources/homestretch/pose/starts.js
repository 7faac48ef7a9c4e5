// The dialog in which another pose is chosen to start from.

import { element, text } from "./words.js";

const PAUSE = 200;

export function offerStarts(api, figures, choose) {
  const dialog = document.getElementById("startDialog");
  const search = document.getElementById("startSearch");
  const list = document.getElementById("startPoses");
  let waiting;

  const show = async () => {
    const asked = search.value;
    const { poses } = await api.starts(asked);
    if (asked !== search.value) {
      return; // an older answer
    }
    list.replaceChildren(...poses.map(({ slug, title }) => element("li", {},
      element("button", { type: "button", onclick: () => take(slug) },
        element("img", { src: `${figures}/${slug}.svg?shown=start`, alt: "", loading: "lazy" }),
        element("span", {}, title)))));
    if (poses.length === 0) {
      list.append(element("li", { class: "hs-muted" }, text("noStarts")));
    }
  };

  const take = async (slug) => {
    dialog.close();
    choose((await api.start(slug)).yaml);
  };

  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
  document.getElementById("closeStart").addEventListener("click", () => dialog.close());
  document.getElementById("chooseStart").addEventListener("click", () => {
    dialog.showModal();
    search.focus();
    list.replaceChildren(element("li", { class: "hs-muted" }, text("searching")));
    show();
  });
}
