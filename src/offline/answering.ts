/** What a learner has begun and not ended, as it shows in the page. */
const begun = [
  'dialog[open]',
  // Given and not checked.
  '[data-phase="open"][data-given]',
  // A card that was picked up, with the mouse or by choosing it.
  '[data-phase="open"] [data-card][aria-pressed="true"]',
  '[data-dragging]',
  // A turn of the simulator, whose clock may run.
  '[data-kind="simulation"]:is([data-look="situation"], [data-look="replies"], [data-look="turn"])',
  ':is(textarea, input[type="text"], [contenteditable]):focus',
].join(', ');

/** Whether an answer is open anywhere in the page: then nothing may draw the eye away from it. */
export function isAnswering(page: ParentNode): boolean {
  return page.querySelector(begun) !== null;
}
