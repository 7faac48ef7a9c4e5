// What can be done with the exercises of the draft. The row stays under the hands of whoever works on it.
import { byId, rowNamed, rows } from './page.js';
import { focusSearch } from './search.js';
import { step, unfold } from './steps.js';

async function onRow(row, name, words = {}) {
  const focused = document.activeElement?.id;
  const taken = await step(name, { item: row.dataset.item, ...words });
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

export const actions = {
  up: (row) => onRow(row, 'move', { direction: 'UP' }),
  down: (row) => onRow(row, 'move', { direction: 'DOWN' }),
  remove,
};

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
