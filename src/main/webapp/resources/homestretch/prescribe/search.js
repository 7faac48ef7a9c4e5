// The library beside the draft: from the search field through the cards, adding, starring, a closer look.
import { answered, byId, cards, desk, into, search, state, tell, whenAnswered } from './page.js';
import { addTyped, step } from './steps.js';

let undoes = false;

const found = () => byId('libraryForm:found');

/** What is typed last may still be looked for: the first card is only the right one once the answer is there. */
function whenFound(action) {
  setTimeout(() => whenAnswered(() => (found().dataset.text === search().value ? action() : whenFound(action))), 10);
}

export function focusSearch() {
  desk.dataset.shown = 'library';
  search().focus();
  search().select();
}

/** Adds an exercise to the phase chosen; whoever adds stays where they are. */
export const add = (exercise, phase = into(), place = undefined) =>
  step('add', place === undefined ? { exercise, phase } : { exercise, phase, place });

/** The first card, or what the server finds first if it is still looking for what was typed. */
async function addFirst() {
  const text = search().value.trim();
  if (text === '') {
    return;
  }
  search().select();
  undoes = true;
  const first = answered() && found().dataset.text === search().value ? cards()[0] : null;
  const before = state().count;
  await (first ? add(first.dataset.card) : addTyped(text, into()));
  if (state().count === before) {
    tell(found().textContent);
  }
}

/** Right after adding, the search field has nothing of its own to undo. */
export const hasNothingToUndo = () => undoes;

function star(card) {
  const button = card.querySelector('.pr-star');
  const starred = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(starred));
  window.hsStar([
    { name: 'exercise', value: card.dataset.card },
    { name: 'starred', value: String(starred) },
  ]);
}

async function look(card) {
  await window.hsLook([{ name: 'slug', value: card.dataset.slug }]);
  setTimeout(() => byId('lookAt')?.scrollIntoView({ block: 'nearest' }));
}

async function lookAway() {
  const title = byId('lookTitle')?.textContent;
  await window.hsLook([]);
  (cards().find((card) => card.dataset.title === title) ?? search()).focus();
}

function focusCard(card) {
  if (card) {
    card.focus();
    card.scrollIntoView({ block: 'nearest' });
  }
}

function moveFrom(card, key) {
  const all = cards();
  const at = all.indexOf(card);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[key];
  if (to === undefined) {
    return false;
  }
  if (to < 0) {
    focusSearch();
  } else {
    focusCard(all[to]);
  }
  return true;
}

const onCard = {
  Enter: (card) => add(card.dataset.card),
  ' ': (card) => add(card.dataset.card),
  s: star,
  i: look,
};

function cardKey(event, card) {
  if (event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (onCard[event.key]) {
    onCard[event.key](card);
    event.preventDefault();
  } else if (moveFrom(card, event.key)) {
    event.preventDefault();
  }
}

export function start() {
  const library = byId('library');
  search().addEventListener('input', () => {
    undoes = false;
  });
  library.addEventListener('keydown', (event) => {
    if (event.target === search()) {
      if (event.key === 'Enter') {
        event.preventDefault();
        addFirst();
      } else if (event.key === 'ArrowDown') {
        event.preventDefault();
        whenFound(() => focusCard(cards()[0]));
      }
    } else if (event.target.matches('.pr-card')) {
      cardKey(event, event.target);
    } else if (event.key === 'Escape' && event.target.closest('#lookAt')) {
      lookAway();
    }
  });
  return {
    add: (button) => add(button.dataset.card ?? button.closest('.pr-card').dataset.card),
    star: (button) => star(button.closest('.pr-card')),
    look: (button) => look(button.closest('.pr-card')),
    lookAway,
  };
}
