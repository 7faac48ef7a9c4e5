// The prescribing page: what is clicked, typed, dragged and pressed becomes a step of the draft.
import * as dose from './dose.js';
import * as drag from './drag.js';
import * as keys from './keys.js';
import * as menu from './menu.js';
import { desk } from './page.js';
import * as panels from './panels.js';
import { fields, whole } from './rows.js';
import * as search from './search.js';
import * as stages from './stages.js';
import * as startFrom from './start-from.js';
import * as steps from './steps.js';
import * as typed from './typed.js';
import * as windows from './windows.js';

const library = search.start();
const texts = typed.start();
panels.start();
menu.start();
dose.start();
drag.start();
startFrom.start();
keys.start();
windows.start();

const clicks = {
  ...library,
  ...texts,
  menu: menu.open,
  unfold: (button) => fields(button.closest('.pr-row')),
  cautions: panels.toggle,
  details: panels.toggle,
  into: (button) => panels.chooseInto(button.closest('.pr-part').dataset.phase),
  keys: () => panels.openDialog('keysDialog'),
  startFrom: startFrom.open,
  stage: stages.take,
  undo: () => whole('undo'),
  redo: () => whole('redo'),
  sort: () => whole('sort'),
  preview: () => window.PF('handoutPreview').show(),
  again: steps.send,
};

desk.addEventListener('click', (event) => {
  const button = event.target.closest('[data-do]');
  if (button) {
    clicks[button.dataset.do](button);
  }
});

steps.start();
steps.resume();
search.focusSearch();
desk.dataset.ready = 'ready';
