"use strict";

// Says at once that a file is too large, before it travels to the server, which would say the same.
document.addEventListener("change", (event) => {
  const most = Number(event.target.dataset?.most);
  if (!most) {
    return;
  }
  const tooLarge = [...event.target.files].some((file) => file.size > most);
  document.querySelector("[data-too-large]").hidden = !tooLarge;
  if (tooLarge) {
    event.target.value = "";
  }
});
