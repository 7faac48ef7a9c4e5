// The keyboard of the prescribing page.
import { byId, desk, rowOf, search, typing } from './page.js';
import { chooseInto, openDialog, toggle } from './panels.js';
import { actions, neighbor, whole } from './rows.js';
import { focusSearch, hasNothingToUndo } from './search.js';
import * as startFrom from './start-from.js';

const PHASES = { 1: 'WARM_UP', 2: 'MAIN', 3: 'COOL_DOWN' };

/** Single letters, only where nothing is typed. */
const anywhere = {
  '/': focusSearch,
  '?': () => openDialog('keysDialog'),
  f: startFrom.open,
  p: () => window.PF('handoutPreview').show(),
  b: () => toggle(byId('details')),
};

const undoing = { z: 'undo', y: 'redo', Z: 'redo' };

const onRow = {
  Delete: actions.remove,
  Enter: actions.edit,
  n: actions.note,
  ArrowDown: (row) => neighbor(row, 1),
  ArrowUp: (row) => neighbor(row, -1),
};

/** With Alt, also while a field of the row has the cursor. */
const withAlt = {
  ArrowUp: actions.up,
  ArrowDown: actions.down,
  d: actions.duplicate,
  ArrowLeft: actions.easier,
  ArrowRight: actions.harder,
};

function take(event, action, ...given) {
  event.preventDefault();
  action(...given);
}

function altKey(event, row) {
  if (PHASES[event.code.replace('Digit', '')]) {
    take(event, chooseInto, PHASES[event.code.replace('Digit', '')]);
  } else if (row && withAlt[event.key]) {
    take(event, withAlt[event.key], row);
  }
}

function controlKey(event) {
  const free = !typing(event.target) || (event.target === search() && hasNothingToUndo());
  if (undoing[event.key] && free) {
    take(event, whole, undoing[event.key]);
  } else if (event.key.toLowerCase() === 'k') {
    take(event, focusSearch);
  } else if (event.key === 'Enter') {
    take(event, () => {
      document.activeElement.blur();
      byId('draftForm:issue').click();
    });
  }
}

function plainKey(event, row) {
  if (row && event.key === 'F2') {
    take(event, actions.edit, row);
  } else if (row && event.target === row && onRow[event.key]) {
    take(event, onRow[event.key], row);
  } else if (!typing(event.target) && anywhere[event.key]) {
    take(event, anywhere[event.key]);
  }
}

export function start() {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.target.closest('dialog, .ui-dialog, #rowMenu')) {
      return;
    }
    const row = desk.contains(event.target) ? rowOf(event.target) : null;
    if (event.ctrlKey || event.metaKey) {
      controlKey(event);
    } else if (event.altKey) {
      altKey(event, row);
    } else {
      plainKey(event, row);
    }
  });
  search().form.addEventListener('submit', (event) => event.preventDefault());
}
