// The dialog in which another pose is chosen to start from.

import { element, problemText, text } from "./words.js";

const PAUSE = 200;

export function offerStarts(api, figures, choose, complain) {
  const dialog = document.getElementById("startDialog");
  const search = document.getElementById("startSearch");
  const list = document.getElementById("startPoses");
  let waiting;

  const say = (sentence) => list.replaceChildren(element("li", { class: "hs-muted" }, sentence));

  const show = async () => {
    const asked = search.value;
    let poses;
    try {
      ({ poses } = await api.starts(asked));
    } catch (problem) {
      say(problemText(problem));
      return;
    }
    if (asked !== search.value) {
      return; // an older answer
    }
    list.replaceChildren(...poses.map(({ slug, title }) => element("li", {},
      element("button", { type: "button", onclick: () => take(slug) },
        element("img", { src: `${figures}/${slug}.svg?shown=start`, alt: "", loading: "lazy" }),
        element("span", {}, title)))));
    if (poses.length === 0) {
      say(text("noStarts"));
    }
  };

  const take = async (slug) => {
    dialog.close();
    try {
      choose((await api.start(slug)).yaml);
    } catch (problem) {
      complain(problem);
    }
  };

  search.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, PAUSE);
  });
  document.getElementById("closeStart").addEventListener("click", () => dialog.close());
  document.getElementById("chooseStart").addEventListener("click", () => {
    dialog.showModal();
    search.focus();
    say(text("searching"));
    show();
  });
}
