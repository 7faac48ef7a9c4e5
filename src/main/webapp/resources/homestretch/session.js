// Warns before an unused session is locked, then asks for the password over the page, so that nothing typed is lost.
// What pages keep in this browser is there for whoever typed it: a sign-out forgets it, and so does somebody else's sign-in.
(() => {
  'use strict';

  const dialog = document.getElementById('sessionDialog');
  const { api, kept } = dialog.dataset;
  const ours = 'homestretch.';
  const minutes = 60 * 1000;
  const warnAfter = 13 * minutes;
  const lockAfter = 15 * minutes;
  let lastContact = Date.now();

  const show = (state) => {
    for (const part of dialog.querySelectorAll('[data-state]')) {
      part.hidden = part.dataset.state !== state;
    }
    document.body.classList.toggle('hs-locked', state === 'locked');
    if (!dialog.open) {
      dialog.showModal();
    }
    dialog.querySelector(`[data-state="${state}"] [data-first]`).focus();
  };

  const goOn = () => {
    lastContact = Date.now();
    document.body.classList.remove('hs-locked');
    dialog.querySelector('input').value = '';
    dialog.querySelector('[data-wrong]').hidden = true;
    dialog.close();
  };

  const post = (path, body) =>
    fetch(api + path, { method: 'POST', body, headers: { 'Content-Type': 'text/plain' }, credentials: 'same-origin' });

  const stay = async () => {
    const answer = await post('stay');
    if (answer.ok) {
      goOn();
    } else {
      show('locked');
    }
  };

  const unlock = async (event) => {
    event.preventDefault();
    const answer = await post('unlock', dialog.querySelector('input').value);
    if (answer.ok) {
      goOn();
    } else if (answer.status === 403) {
      dialog.querySelector('[data-wrong]').hidden = false;
      dialog.querySelector('input').select();
    } else {
      window.location.reload();
    }
  };

  const forget = (isToGo) => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) {
        if (key.startsWith(ours) && isToGo(key)) {
          storage.removeItem(key);
        }
      }
    }
  };

  const isLocked = () => document.body.classList.contains('hs-locked');

  // What is shown already is left alone: whoever gives the password keeps the place in the dialog.
  const look = () => {
    const idle = Date.now() - lastContact;
    if (idle >= lockAfter && !isLocked()) {
      show('locked');
    } else if (idle >= warnAfter && !dialog.open) {
      show('warned');
    }
  };

  forget((key) => !key.startsWith(kept));
  document.getElementById('accountForm:signOut').addEventListener('click', () => forget(() => true));
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  dialog.querySelector('[data-stay]').addEventListener('click', stay);
  dialog.querySelector('form').addEventListener('submit', unlock);
  if (window.jQuery) {
    window
      .jQuery(document)
      .on('pfAjaxSuccess', () => {
        lastContact = Date.now();
      })
      .on('pfAjaxError', (event, answer) => {
        if (answer.status === 401) {
          show('locked');
        }
      });
  }
  // Pages that talk to the server with fetch tell what they heard.
  document.addEventListener('homestretch:contact', () => {
    lastContact = Date.now();
  });
  document.addEventListener('homestretch:locked', () => show('locked'));
  document.addEventListener('visibilitychange', look);
  setInterval(look, 5000);
})();
