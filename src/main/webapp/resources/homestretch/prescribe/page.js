// The places of the prescribing page that several scripts share.

export const desk = document.getElementById('desk');

export const byId = (id) => document.getElementById(id);

/** Where this browser keeps something of that kind about the program, for nobody but the account signed in. */
export const keptAs = (kind) => `${byId('sessionDialog').dataset.kept}${kind}.${desk.dataset.program}`;

/** What the server says of the draft shown: its revision, how many exercises. */
export const state = () => byId('state').dataset;

export const search = () => byId('libraryForm:search');

export const rows = () => [...desk.querySelectorAll('.pr-row')];

export const rowOf = (element) => element.closest('.pr-row');

export const rowNamed = (key) => byId(`row-${key}`);

export const cards = () => [...desk.querySelectorAll('.pr-card')];

/** Whether letters belong to that element and are no shortcuts. */
export const typing = (element) =>
  element.matches('input:not([type="checkbox"]):not([type="radio"]), select, textarea');

/** Says it to a screen reader. */
export function tell(sentence) {
  byId('told').textContent = sentence.trim().replaceAll(/\s+/g, ' ');
}

/** The phase to which exercises are added. */
export const into = () => desk.dataset.into ?? 'MAIN';

export const answered = () => window.PrimeFaces.ajax.Queue.isEmpty();

/** Does it as soon as everything asked so far is answered. */
export function whenAnswered(action) {
  if (answered()) {
    action();
  } else {
    window.jQuery(document).one('pfAjaxComplete', () => setTimeout(() => whenAnswered(action)));
  }
}
