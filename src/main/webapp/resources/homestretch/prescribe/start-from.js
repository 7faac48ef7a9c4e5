// What a program can start from: the list narrows as one types, Enter takes the first of it.
import { byId, into } from './page.js';
import { step } from './steps.js';

const dialog = byId('startFromDialog');
const text = byId('startFromText');

const offers = () => [...byId('startFromList').querySelectorAll('li')];

const words = (value) => value.toLowerCase().split(/\s+/).filter(Boolean);

function narrow() {
  const wanted = words(text.value);
  for (const offer of offers()) {
    const says = offer.textContent.toLowerCase();
    offer.hidden = !wanted.every((word) => says.includes(word));
  }
  byId('startFromNone').hidden = offers().some((offer) => !offer.hidden);
}

function take(button) {
  dialog.close();
  const { step: name, ...rest } = button.dataset;
  step(name, { ...rest, phase: into() });
}

export function open() {
  text.value = '';
  narrow();
  dialog.showModal();
  text.focus();
  window.hsFrom().then(() => setTimeout(narrow));
}

export function start() {
  text.addEventListener('input', narrow);
  dialog.addEventListener('keydown', (event) => {
    const buttons = offers()
      .filter((offer) => !offer.hidden)
      .map((offer) => offer.querySelector('button'));
    const at = buttons.indexOf(event.target);
    if (event.key === 'Enter' && event.target === text && buttons[0]) {
      event.preventDefault();
      take(buttons[0]);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      (buttons[at + (event.key === 'ArrowDown' ? 1 : -1)] ?? text).focus();
    }
  });
  byId('startFromList').addEventListener('click', (event) => {
    const button = event.target.closest('[data-step]');
    if (button) {
      take(button);
    }
  });
}
