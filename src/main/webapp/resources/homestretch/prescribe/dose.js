// The dosage of an exercise as one line, and the note to the patient: typed, or stepped number by number, and saved with
// Enter, with a pause after stepping, or when the cursor leaves.
import { byId, rowOf } from './page.js';
import { step } from './steps.js';
import { isOnItsWay, isSent } from './typed.js';

const PAUSE = 450;

/** Numbers go in ones, but these: how much by what stands beside the number. */
const BIG_STEPS = [
  { before: /rest\s*$/i, after: /^\s*s/i, by: 15 },
  { before: /$/, after: /^\s*s\b/i, by: 5 },
  { before: /$/, after: /^\s*min/i, by: 5 },
];

let pause;

const isLine = (element) => element.matches('[data-line]');

/** What the server does not take is said beside the field; what was typed stays. */
function complain(id) {
  const messages = byId('messages');
  byId(id).setAttribute('aria-invalid', 'true');
  byId(id.replace('dose', 'refused')).textContent = messages.textContent.trim();
  messages.replaceChildren();
}

/** Sends the line if it says something new. */
async function save(input) {
  clearTimeout(pause);
  const { id, value } = input;
  if (value === input.defaultValue || isOnItsWay(input)) {
    return;
  }
  isSent(input);
  const taken = await step(input.dataset.line, { item: rowOf(input).dataset.item, text: value });
  if (!taken && byId(id)?.value === value && input.dataset.line === 'line') {
    complain(id);
  }
}

/** The number that the cursor touches, as its start and end in the text. */
function numberAt(text, at) {
  for (const found of text.matchAll(/\d+/g)) {
    if (found.index <= at && at <= found.index + found[0].length) {
      return { from: found.index, to: found.index + found[0].length };
    }
  }
  return null;
}

const stepOf = (before, after) =>
  BIG_STEPS.find((step) => step.before.test(before) && step.after.test(after))?.by ?? 1;

function count(input, by) {
  const text = input.value;
  const place = numberAt(text, input.selectionStart);
  if (!place) {
    return false;
  }
  const number = Number(text.slice(place.from, place.to));
  const stepped = String(Math.max(1, number + by * stepOf(text.slice(0, place.from), text.slice(place.to))));
  input.value = text.slice(0, place.from) + stepped + text.slice(place.to);
  input.setSelectionRange(place.from, place.from + stepped.length);
  input.dispatchEvent(new Event('input', { bubbles: true }));
  clearTimeout(pause);
  pause = setTimeout(() => save(byId(input.id) ?? input), PAUSE);
  return true;
}

function takeBack(input) {
  clearTimeout(pause);
  input.value = input.defaultValue;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  rowOf(input).focus();
}

const keys = {
  Enter: (input) => {
    save(input);
    rowOf(input).focus();
    return true;
  },
  Escape: (input) => {
    takeBack(input);
    return true;
  },
  ArrowUp: (input) => input.matches('.pr-dose') && count(input, 1),
  ArrowDown: (input) => input.matches('.pr-dose') && count(input, -1),
  '+': (input) => input.matches('.pr-dose') && count(input, 1),
  '-': (input) => input.matches('.pr-dose') && count(input, -1),
};

/** Puts the cursor on the first number of the dosage. */
export function edit(row) {
  const input = byId(`dose-${row.dataset.item}`);
  const first = /\d+/.exec(input.value);
  input.focus();
  if (first) {
    input.setSelectionRange(first.index, first.index + first[0].length);
  }
}

export function note(row) {
  const input = byId(`note-${row.dataset.item}`);
  input.closest('.pr-note').hidden = false;
  input.focus();
}

/** A note that is being typed stays open when the draft is shown anew. */
function showTyped(event) {
  const place = event.target.closest('.pr-note');
  if (place) {
    place.hidden = false;
  }
}

export function start() {
  const program = byId('draftForm');
  program.addEventListener('keydown', (event) => {
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (isLine(event.target) && plain && keys[event.key]?.(event.target)) {
      event.preventDefault();
    }
  });
  program.addEventListener('focusout', (event) => {
    if (isLine(event.target)) {
      save(event.target);
    }
  });
  program.addEventListener('homestretch:typed', showTyped);
}
