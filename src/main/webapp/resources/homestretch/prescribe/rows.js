// What can be done with the exercises of the draft. The row stays under the hands of whoever works on it.
import { edit, note } from './dose.js';
import { byId, desk, rowNamed, rows, search } from './page.js';
import { focusSearch } from './search.js';
import { step, unfold } from './steps.js';

async function onRow(row, name, words) {
  const focused = document.activeElement?.id;
  const taken = await step(name, words);
  (byId(focused) ?? rowNamed(row.dataset.item))?.focus();
  return taken;
}

async function remove(row) {
  const all = rows();
  const at = all.indexOf(row);
  const next = (all[at + 1] ?? all[at - 1])?.dataset.item;
  if (await step('remove', { item: row.dataset.item })) {
    if (next) {
      rowNamed(next)?.focus();
    } else {
      focusSearch();
    }
  }
}

/** The place one step up or down, at the edge of a phase in the next one; null at either end of the session. */
function placeBeside(key, by) {
  const row = rowNamed(key);
  const part = row.closest('.pr-part');
  const siblings = [...part.querySelectorAll('.pr-row')];
  const place = siblings.indexOf(row) + by;
  if (place >= 0 && place < siblings.length) {
    return { phase: part.dataset.phase, place };
  }
  const parts = [...desk.querySelectorAll('.pr-part')];
  const next = parts[parts.indexOf(part) + by];
  return next && { phase: next.dataset.phase, place: by < 0 ? next.querySelectorAll('.pr-row').length : 0 };
}

const move = (row, by) =>
  onRow(row, 'place', () => {
    const place = placeBeside(row.dataset.item, by);
    return place && { item: row.dataset.item, ...place };
  });

const onItem = (name) => (row) => onRow(row, name, { item: row.dataset.item });

/** Nothing happens where the library knows no such neighbor. */
const swap = (way) => (row) =>
  row.dataset[way.toLowerCase()] && onRow(row, 'swap', { item: row.dataset.item, way });

export const actions = {
  edit,
  note,
  up: (row) => move(row, -1),
  down: (row) => move(row, 1),
  duplicate: onItem('duplicate'),
  easier: swap('EASIER'),
  harder: swap('HARDER'),
  remove,
};

/** A step of the whole draft, such as undoing the last one. */
export async function whole(name) {
  const focused = document.activeElement?.id;
  await step(name);
  if (document.activeElement === document.body) {
    (byId(focused) ?? rows()[0] ?? search()).focus();
  }
}

/** Opens the fields of the exercise and goes into the first one; closes them if they are open. */
export async function fields(row) {
  const key = row.dataset.item;
  await unfold(key);
  const first = rowNamed(key).querySelector('.pr-item input, .pr-item select');
  (first ?? byId(`fields-${key}`)).focus();
}

export function neighbor(row, by) {
  const all = rows();
  all[all.indexOf(row) + by]?.focus();
}
