// Other windows with the same draft: each tells the others when it changed something, and shows what they changed.
import { desk, state } from './page.js';
import { news } from './steps.js';

const AWAY = 10 * 1000;

export function start() {
  const others = new BroadcastChannel(`homestretch.program.${desk.dataset.program}`);
  let hiddenSince = 0;
  document.addEventListener('homestretch:drafted', () => others.postMessage(state().revision));
  others.addEventListener('message', (event) => {
    if (event.data !== state().revision) {
      news();
    }
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      hiddenSince = Date.now();
    } else if (Date.now() - hiddenSince > AWAY) {
      news();
    }
  });
}
