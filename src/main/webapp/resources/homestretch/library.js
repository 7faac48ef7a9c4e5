// The keyboard and the body picture of the library.
(() => {
  'use strict';

  const form = document.getElementById('library');
  const search = document.getElementById('library:text');
  const links = () => [...form.querySelectorAll('.hs-exercises h2 a')];
  const answered = () => window.PrimeFaces.ajax.Queue.isEmpty();

  const typing = (element) => element.matches('input:not([type="checkbox"]), select, textarea');

  const focusSearch = () => {
    search.focus();
    search.select();
  };

  const focusFirst = () => {
    const first = links()[0];
    if (first) {
      first.focus();
    }
  };

  // What is typed last may still be looked for: the first card is only the right one once the answer is there.
  const focusFirstWhenAnswered = () => {
    if (answered()) {
      focusFirst();
    } else {
      window.jQuery(document).one('pfAjaxComplete', () => setTimeout(focusFirstWhenAnswered));
    }
  };

  const columns = (all) => {
    const top = (link) => link.closest('li').offsetTop;
    const below = all.findIndex((link) => top(link) !== top(all[0]));
    return below < 0 ? all.length : below;
  };

  const move = (event, link) => {
    const all = links();
    const at = all.indexOf(link);
    const to = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at + columns(all),
      ArrowUp: at - columns(all),
      Home: 0,
      End: all.length - 1,
    }[event.key];
    if (to === undefined) {
      return;
    }
    event.preventDefault();
    if (to < 0 && event.key === 'ArrowUp') {
      focusSearch();
    } else if (all[to]) {
      all[to].focus();
    }
  };

  const star = (button) => {
    const starred = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(starred));
    window.hsStar([
      { name: 'exercise', value: button.dataset.star },
      { name: 'starred', value: String(starred) },
    ]);
  };

  const starOf = (element) => element.closest('.hs-exercise')?.querySelector('.hs-star');

  document.addEventListener('keydown', (event) => {
    const control = event.ctrlKey || event.metaKey;
    if ((control && event.key.toLowerCase() === 'k') || (event.key === '/' && !control && !typing(event.target))) {
      event.preventDefault();
      focusSearch();
    }
  });

  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'Enter') {
      event.preventDefault();
      setTimeout(focusFirstWhenAnswered, event.key === 'Enter' ? 150 : 0);
    }
  });

  form.addEventListener('keydown', (event) => {
    const link = event.target.closest('.hs-exercises h2 a');
    if (!link || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key.toLowerCase() === 'f' && starOf(link)) {
      event.preventDefault();
      star(starOf(link));
    } else {
      move(event, link);
    }
  });

  form.addEventListener('click', (event) => {
    const button = event.target.closest('[data-star]');
    if (button) {
      star(button);
      return;
    }
    const region = event.target.closest('[data-region]');
    if (region) {
      form.querySelector(`input[value="${region.dataset.region}"]:not([disabled])`)?.click();
    }
  });

  // Reloading and coming back find the list as it is now.
  window.jQuery(document).on('pfAjaxComplete', () => {
    const results = document.getElementById('library:results');
    if (results && results.dataset.address !== location.pathname + location.search) {
      history.replaceState(history.state, '', results.dataset.address);
    }
  });

  if (window.matchMedia('(max-width: 860px)').matches) {
    form.querySelector('.hs-library-filter').removeAttribute('open');
  }
})();
