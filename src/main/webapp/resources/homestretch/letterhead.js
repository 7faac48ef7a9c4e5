"use strict";

// The sample of the letterhead follows the color while it is typed or picked; the server says whether it can be read.
(() => {
  const typed = document.querySelector("[data-accent]");
  const picked = document.querySelector("[data-pick]");
  const paper = document.querySelector("[data-paper]");
  const own = picked.value;

  const follow = () => {
    const code = /^#?([0-9a-f]{6})$/i.exec(typed.value.trim());
    const color = code ? `#${code[1].toLowerCase()}` : own;
    paper.style.setProperty("--cl-accent", color);
    picked.value = color;
  };

  typed.addEventListener("input", follow);
  picked.addEventListener("input", () => {
    typed.value = picked.value;
    follow();
  });
  follow();
})();
