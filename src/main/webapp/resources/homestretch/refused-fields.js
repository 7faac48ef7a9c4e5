// Ties every field to the message beside it, for people who hear the page: a field that was refused says so and is described
// by what is wrong with it, also when an answer of the server brings the message alone. PrimeFaces does so for plain inputs
// that it refused itself, in the same words.
(() => {
  'use strict';

  const FIELDS = 'input:not([type="hidden"]), select, textarea';

  const fieldsOf = (element) => (element.matches(FIELDS) ? [element] : element.querySelectorAll(FIELDS));

  const describe = (field, ids) => {
    if (ids.length > 0) {
      field.setAttribute('aria-describedby', ids.join(' '));
    } else {
      field.removeAttribute('aria-describedby');
    }
  };

  const tie = (message) => {
    const element = document.getElementById(message.dataset.for);
    const refused = message.classList.contains('ui-message-error');
    const wrong = `${message.id}_error-detail`;
    for (const field of element ? fieldsOf(element) : []) {
      const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== wrong);
      describe(field, refused ? [...others, wrong] : others);
      if (refused) {
        field.setAttribute('aria-invalid', 'true');
      } else {
        field.removeAttribute('aria-invalid');
      }
    }
  };

  const tieAll = () => document.querySelectorAll('.ui-message[data-for]').forEach(tie);

  tieAll();
  window.jQuery?.(document).on('pfAjaxUpdated', tieAll);
})();
