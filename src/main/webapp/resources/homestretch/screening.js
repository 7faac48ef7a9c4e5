"use strict";

// N and Y answer the question that has the focus. A no goes on to the next question; a yes stays, to be read.
document.addEventListener("keydown", (event) => {
  const question = event.target.closest?.("[data-question]");
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.repeat;
  if (!question || busy || event.target.matches("input:not([type=radio]), textarea")) {
    return;
  }
  const answer = { n: "false", y: "true" }[event.key.toLowerCase()];
  if (!answer) {
    return;
  }
  event.preventDefault();
  const radio = question.querySelector(`input[value="${answer}"]`);
  radio.click();
  radio.focus();
  if (answer === "false") {
    screening.next(question);
  }
});

const screening = {
  /** Puts the focus on the question after that one, or on the button behind the last. */
  next(question) {
    const all = [...document.querySelectorAll("[data-question]")];
    const after = all[all.indexOf(question) + 1];
    (after?.querySelector("input[type=radio]") ?? document.querySelector("[id$=':record']")).focus();
  },

  /** After an incomplete form: to the first thing that is missing. */
  showFirstFault() {
    const message = document.querySelector(".sc-page .ui-message-error");
    const place = message?.closest(".sc-question, .sc-choice, .hs-field");
    place?.querySelector("input, textarea")?.focus();
    place?.scrollIntoView({ block: "center" });
  },
};
