// Asks the server for one step after the other. A step without an answer waits and is asked for again: it names the
// revision it was made on, so that one which did arrive is not taken twice.
import { byId, desk, state, tell } from './page.js';

const RETRY_AFTER = 3000;
const NO_ANSWER = [0, 502, 503, 504];
const UNSENT = `homestretch.steps.${desk.dataset.program}`;

const waiting = [];
let sending = false;
let retry;

const said = (words) => (words instanceof Function ? words() : words);

const asParameters = (words) => Object.entries(words).map(([name, value]) => ({ name, value: String(value) }));

function show(lost) {
  byId('lost').hidden = !lost;
  if (lost) {
    const kept = waiting.map(({ command, words }) => ({ command, words: said(words) })).filter(({ words }) => words);
    sessionStorage.setItem(UNSENT, JSON.stringify(kept));
  } else {
    sessionStorage.removeItem(UNSENT);
  }
}

/** The page forgot its state: the same draft is opened anew, and what waits is taken along. */
function openAnew() {
  show(true);
  window.location.reload();
}

function done(taken) {
  const { resolve } = waiting.shift();
  show(false);
  sending = false;
  resolve(taken);
  send();
}

function answered(xhr) {
  if (xhr.responseText?.includes('data-expired')) {
    openAnew();
    return;
  }
  const taken = !xhr.pfArgs?.validationFailed;
  const news = byId('state').textContent.trim();
  if (news) {
    tell(news);
  }
  done(taken);
  if (taken) {
    document.dispatchEvent(new CustomEvent('homestretch:drafted'));
  }
}

function unanswered(xhr) {
  sending = false;
  if (xhr.responseText?.includes('data-expired')) {
    openAnew();
  } else if (NO_ANSWER.includes(xhr.status)) {
    show(true);
    clearTimeout(retry);
    retry = setTimeout(send, RETRY_AFTER);
  } else if (xhr.status === 401) {
    show(true);
    byId('sessionDialog').addEventListener('close', send, { once: true });
  } else {
    tell(desk.dataset.failed);
    window.alert(desk.dataset.failed);
    done(false);
  }
}

export function send() {
  if (sending || waiting.length === 0) {
    return;
  }
  sending = true;
  const next = waiting[0];
  next.words = said(next.words);
  const { command, words } = next;
  if (!words) {
    done(false);
    return;
  }
  words.revision ??= state().revision;
  window[command](asParameters(words)).then(
    (answer) => answered(answer.jqXHR),
    (failure) => unanswered(failure.jqXHR),
  );
}

function ask(command, words) {
  return new Promise((resolve) => {
    waiting.push({ command, words, resolve });
    send();
  });
}

/**
 * A change of the draft, by its name and its words; resolves to whether it was taken. Words that depend on what is
 * shown are given as a function, which is asked when it is this step's turn; without an answer the step is left out.
 */
export const step = (name, words = {}) =>
  ask('hsStep', () => {
    const now = said(words);
    return now && { step: name, ...now };
  });

/** Adds what these words find first. */
export const addTyped = (text, phase) => ask('hsAddTyped', { text, phase });

/** Shows what another window made of the draft. */
export const news = () => ask('hsNews', {});

/** Opens or closes the fields of an exercise. */
export const unfold = (item) => ask('hsUnfold', { item });

/** Asks again for what waited when the page was left without an answer, if the draft still is as it was then. */
export function resume() {
  const left = JSON.parse(sessionStorage.getItem(UNSENT) ?? '[]');
  sessionStorage.removeItem(UNSENT);
  if (left[0]?.words.revision === state().revision) {
    left.forEach(({ command, words }, place) => ask(command, place === 0 ? words : { ...words, revision: undefined }));
  }
}
