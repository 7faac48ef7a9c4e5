// Dragging with mouse, pen or finger: cards into the program, exercises to another place. Keyboard and buttons do the same.
import { byId, desk } from './page.js';
import { add } from './search.js';
import { step } from './steps.js';

const FAR_ENOUGH = 6;
const EDGE = 60;

let held;
let ghost;
let mark;

function grabbed(event) {
  const row = event.target.closest('[data-grip]')?.closest('.pr-row');
  const card = event.target.closest('.pr-card');
  if (row) {
    return row;
  }
  return card && event.pointerType === 'mouse' && !event.target.closest('button') ? card : null;
}

function lift(event) {
  ghost = document.createElement('div');
  ghost.className = 'pr-ghost';
  ghost.textContent = held.source.dataset.title;
  mark = document.createElement('li');
  mark.className = 'pr-insert';
  document.body.append(ghost);
  document.body.classList.add('pr-dragging');
  desk.setPointerCapture(event.pointerId);
}

function partAt(event) {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  return under?.closest('.pr-part');
}

/** The other exercises of the phase, between which the one in the hand would land. */
const others = (part) => [...part.querySelectorAll('.pr-row')].filter((row) => row !== held.source);

function show(event) {
  ghost.style.left = `${event.clientX + 12}px`;
  ghost.style.top = `${event.clientY + 12}px`;
  const part = partAt(event);
  if (!part) {
    mark.remove();
    return;
  }
  const next = others(part).find((row) => {
    const box = row.getBoundingClientRect();
    return event.clientY < box.top + box.height / 2;
  });
  part.querySelector('.pr-rows').insertBefore(mark, next ?? null);
}

function scroll(event) {
  if (event.clientY < EDGE) {
    window.scrollBy(0, -12);
  } else if (event.clientY > window.innerHeight - EDGE) {
    window.scrollBy(0, 12);
  }
}

function landing() {
  const part = mark.closest('.pr-part');
  if (!part) {
    return null;
  }
  const inOrder = [...part.querySelector('.pr-rows').children].filter((child) => child !== held.source);
  return { phase: part.dataset.phase, place: inOrder.indexOf(mark) };
}

function drop() {
  const at = landing();
  const { source } = held;
  end();
  if (at && source.dataset.card) {
    add(source.dataset.card, at.phase, at.place);
  } else if (at) {
    step('place', { item: source.dataset.item, ...at }).then(() => byId(source.id)?.focus());
  }
}

function end() {
  ghost?.remove();
  mark?.remove();
  document.body.classList.remove('pr-dragging');
  held = undefined;
  ghost = undefined;
  mark = undefined;
}

function move(event) {
  if (!held) {
    return;
  }
  if (!ghost && Math.hypot(event.clientX - held.x, event.clientY - held.y) > FAR_ENOUGH) {
    lift(event);
  }
  if (ghost) {
    event.preventDefault();
    show(event);
    scroll(event);
  }
}

export function start() {
  desk.addEventListener('pointerdown', (event) => {
    const source = event.button === 0 && grabbed(event);
    if (source) {
      held = { source, x: event.clientX, y: event.clientY };
    }
  });
  desk.addEventListener('pointermove', move);
  desk.addEventListener('pointerup', () => (ghost ? drop() : end()));
  desk.addEventListener('pointercancel', end);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && ghost) {
      end();
    }
  });
  desk.addEventListener('dragstart', (event) => event.preventDefault());
}
