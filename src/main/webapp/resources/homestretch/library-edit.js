"use strict";

// Moves and adds steps by keyboard; every shortcut presses the button that is there for everybody.
document.addEventListener("keydown", (event) => {
  const step = event.target.closest("[data-step]");
  if (!step || !event.altKey) {
    return;
  }
  const button = {
    ArrowUp: () => step.querySelector("[id$=':up']"),
    ArrowDown: () => step.querySelector("[id$=':down']"),
    Enter: () => document.querySelector("[id$=':addStep']"),
  }[event.key]?.();
  if (button && !button.disabled) {
    event.preventDefault();
    button.click();
  }
});
