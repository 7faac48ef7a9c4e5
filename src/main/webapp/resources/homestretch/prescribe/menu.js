// The menu of one exercise of the draft, shared by all rows.
import { byId, desk, rowNamed } from './page.js';
import { actions } from './rows.js';

const menu = byId('rowMenu');
let key;

const entries = () => [...menu.querySelectorAll('button:not([hidden])')];

function close(focused) {
  menu.hidden = true;
  if (focused) {
    byId(`menu-${key}`)?.focus();
  }
}

/** Easier and harder are there only where the library knows such an exercise, and say which one it is. */
function showNeighbors(row) {
  for (const name of menu.querySelectorAll('[data-neighbor]')) {
    const title = row.dataset[name.dataset.neighbor];
    name.textContent = title ?? '';
    name.closest('button').hidden = !title;
  }
}

function place(button) {
  const at = button.getBoundingClientRect();
  menu.hidden = false;
  const below = at.bottom + menu.offsetHeight < window.innerHeight;
  menu.style.top = `${below ? at.bottom + 4 : Math.max(4, at.top - menu.offsetHeight - 4)}px`;
  menu.style.left = `${Math.max(4, at.right - menu.offsetWidth)}px`;
}

export function open(button) {
  const row = button.closest('.pr-row');
  if (!menu.hidden && key === row.dataset.item) {
    close(true);
    return;
  }
  key = row.dataset.item;
  showNeighbors(row);
  place(button);
  entries()[0].focus();
}

function walk(by) {
  const all = entries();
  all[(all.indexOf(document.activeElement) + by + all.length) % all.length].focus();
}

const keys = {
  ArrowDown: () => walk(1),
  ArrowUp: () => walk(-1),
  Home: () => entries()[0].focus(),
  End: () => entries().at(-1).focus(),
  Escape: () => close(true),
  Tab: () => close(true),
};

export function start() {
  menu.addEventListener('keydown', (event) => {
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  menu.addEventListener('click', (event) => {
    const entry = event.target.closest('[data-row]');
    if (entry) {
      close(true);
      actions[entry.dataset.row](rowNamed(key));
    }
  });
  document.addEventListener('pointerdown', (event) => {
    if (!menu.hidden && !menu.contains(event.target) && !event.target.closest('[data-do="menu"]')) {
      close(false);
    }
  });
  desk.addEventListener('scroll', () => close(false), true);
}
