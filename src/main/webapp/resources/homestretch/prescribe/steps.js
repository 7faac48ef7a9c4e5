// Asks the server for one step after the other. A step without an answer waits and is asked for again: it names the
// revision it was made on, so that one which did arrive is not taken twice.
import { byId, keptAs, state, tell } from './page.js';

const RETRY_AFTER = 3000;
const NO_ANSWER = [0, 502, 503, 504];
const UNSENT = keptAs('steps');

const waiting = [];
let sending = false;
let retry;

const said = (words) => (words instanceof Function ? words() : words);

const asParameters = (words) => Object.entries(words).map(([name, value]) => ({ name, value: String(value) }));

/** Keeps what waits over a reload of the page. */
function keep() {
  const kept = waiting.map(({ command, words }) => ({ command, words: said(words) })).filter(({ words }) => words);
  sessionStorage.setItem(UNSENT, JSON.stringify(kept));
}

function show(lost) {
  byId('lost').hidden = !lost;
  if (lost) {
    keep();
  } else {
    sessionStorage.removeItem(UNSENT);
  }
}

/**
 * The server forgot the page: the same draft is opened anew, and what waits is taken along. PrimeFaces first writes the
 * answer over the page, which would break off the loading.
 */
function openAnew() {
  keep();
  setTimeout(() => window.location.reload());
}

const isForgotten = (xhr) => Boolean(xhr.responseText?.includes('data-expired'));

function done(taken) {
  const { resolve } = waiting.shift();
  show(false);
  byId('failed').hidden = true;
  sending = false;
  resolve(taken);
  send();
}

function answered(xhr) {
  if (isForgotten(xhr)) {
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
  if (isForgotten(xhr)) {
    openAnew();
  } else if (NO_ANSWER.includes(xhr.status)) {
    show(true);
    clearTimeout(retry);
    retry = setTimeout(send, RETRY_AFTER);
  } else if (xhr.status === 401) {
    show(true);
    byId('sessionDialog').addEventListener('close', send, { once: true });
  } else {
    done(false);
    byId('failed').hidden = false;
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

/** Whatever else on the page finds it forgotten opens it anew, too. */
export function start() {
  window.jQuery(document).on('pfAjaxSuccess', (event, xhr) => {
    if (isForgotten(xhr)) {
      openAnew();
    }
  });
}

/** Asks again for what waited when the page was left without an answer, if the draft still is as it was then. */
export function resume() {
  const left = JSON.parse(sessionStorage.getItem(UNSENT) ?? '[]');
  sessionStorage.removeItem(UNSENT);
  if (left[0]?.words.revision === state().revision) {
    left.forEach(({ command, words }, place) => ask(command, place === 0 ? words : { ...words, revision: undefined }));
  }
}
