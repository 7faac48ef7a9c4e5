// What was typed and is not saved: it stays when the page shows a new state of the draft, and it is offered back after a
// crash or a time-out. Kept in this browser only, by account and program, and dropped once it is saved or on signing out.
import { byId, desk, keptAs, rowOf } from './page.js';

const INPUTS = '#draftForm input:not([type="checkbox"]):not([type="radio"]):not([type="hidden"]), #draftForm textarea';
const KEPT = keptAs('typed');
const KEPT_FOR = 24 * 60 * 60 * 1000;

const sent = new Map();
let before = [];

const read = () => JSON.parse(localStorage.getItem(KEPT) ?? '{}');

function write(kept) {
  if (Object.keys(kept).length === 0) {
    localStorage.removeItem(KEPT);
  } else {
    localStorage.setItem(KEPT, JSON.stringify(kept));
  }
}

function forget(id) {
  const kept = read();
  delete kept[id];
  write(kept);
}

function keep(input) {
  if (input.value === input.defaultValue) {
    forget(input.id);
  } else if (input.matches('[data-kept]')) {
    write({ ...read(), [input.id]: { text: input.value, of: rowOf(input)?.dataset.title ?? '', at: Date.now() } });
  }
}

/** Notes that this text of the field is on its way to the server. */
export const isSent = (input) => sent.set(input.id, input.value);

/** Whether exactly this text was sent already and waits for its answer. */
export const isOnItsWay = (input) => sent.get(input.id) === input.value;

const isTaken = (id, text, refused) => !refused && sent.get(id) === text;

function remember() {
  before = [...desk.querySelectorAll(INPUTS)]
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => ({ id: input.id, text: input.value, from: input.selectionStart, to: input.selectionEnd }));
}

function putBackAfter(refused) {
  for (const { id, text, from, to } of before) {
    const input = byId(id);
    const taken = isTaken(id, text, refused);
    if (sent.get(id) === text) {
      sent.delete(id);
    }
    if (taken) {
      forget(id);
    } else if (input && input.value !== text) {
      input.value = text;
      if (document.activeElement === input && from !== null) {
        input.setSelectionRange(from, to);
      }
      input.dispatchEvent(new CustomEvent('homestretch:typed', { bubbles: true }));
    }
  }
  before = [];
}

/** The fields that the server keeps itself are saved when it answered them without a complaint. */
function isSaved(source) {
  const input = typeof source === 'string' ? byId(source) : source;
  if (input?.matches?.(INPUTS)) {
    input.defaultValue = input.value;
  }
}

function offer() {
  const kept = Object.entries(read()).filter(([, { at }]) => Date.now() - at < KEPT_FOR);
  const unsaved = kept.filter(([id, { text }]) => byId(id) && byId(id).value !== text);
  write(Object.fromEntries(unsaved));
  byId('unsentTexts').replaceChildren(
    ...unsaved.map(([, { of, text }]) => {
      const line = document.createElement('li');
      line.textContent = of ? `${of}: ${text}` : text;
      return line;
    }),
  );
  byId('unsent').hidden = unsaved.length === 0;
}

function putBack() {
  const kept = Object.entries(read());
  byId('unsent').hidden = true;
  for (const [id, { text }] of kept) {
    const input = byId(id);
    if (input) {
      input.value = text;
      input.dispatchEvent(new CustomEvent('homestretch:typed', { bubbles: true }));
    }
  }
  byId(kept[0]?.[0])?.focus();
}

function drop() {
  write({});
  byId('unsent').hidden = true;
}

export function start() {
  offer();
  desk.addEventListener('input', (event) => {
    if (event.target.matches(INPUTS)) {
      keep(event.target);
    }
  });
  window
    .jQuery(document)
    .on('pfAjaxSuccess', remember)
    .on('pfAjaxUpdated', (event, xhr, settings) => {
      const refused = Boolean(xhr.pfArgs?.validationFailed);
      if (!refused) {
        isSaved(settings.source);
      }
      putBackAfter(refused);
    });
  return { putBack, drop };
}
