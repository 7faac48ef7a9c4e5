// The stages of the draft: one more, another one to work on. The cursor goes where the hands are.
import { byId } from './page.js';
import { step } from './steps.js';

export async function take(button) {
  const { step: name, stage } = button.dataset;
  await step(name, stage ? { stage } : {});
  (byId(button.id) ?? byId('planStage'))?.focus();
}
