// What opens and closes on the page: the burden, the cautions of an exercise, dialogs, and on narrow screens one side.
import { byId, desk, into } from './page.js';

const open = new Set();

function show(button) {
  const panel = byId(button.getAttribute('aria-controls'));
  const shown = open.has(panel.id);
  panel.hidden = !shown;
  button.setAttribute('aria-expanded', String(shown));
}

/** Opens what the button controls, or closes it; it stays so when the draft is shown anew. */
export function toggle(button) {
  const id = button.getAttribute('aria-controls');
  if (!open.delete(id)) {
    open.add(id);
  }
  show(button);
}

function showInto() {
  for (const button of desk.querySelectorAll('.pr-into')) {
    const chosen = button.closest('.pr-part').dataset.phase === into();
    button.setAttribute('aria-pressed', String(chosen));
  }
}

export function chooseInto(phase) {
  desk.dataset.into = phase;
  showInto();
}

export function showSide(name) {
  desk.dataset.shown = name;
  for (const button of desk.querySelectorAll('[data-show]')) {
    button.setAttribute('aria-pressed', String(button.dataset.show === name));
  }
}

export function openDialog(id) {
  byId(id).showModal();
}

function showAll() {
  for (const button of desk.querySelectorAll('[data-do="cautions"], [data-do="details"]')) {
    show(button);
  }
  showInto();
  byId('showProgramCount').textContent = byId('state').dataset.count;
}

export function start() {
  showAll();
  window.jQuery(document).on('pfAjaxUpdated', showAll);
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-close]')) {
      event.target.closest('dialog').close();
    } else if (event.target.closest('[data-show]')) {
      showSide(event.target.closest('[data-show]').dataset.show);
    }
  });
}
