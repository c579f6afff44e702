import type { ItemTag } from '../model/tag.ts';

type Loader = () => Promise<CustomElementConstructor>;

const loaders: Readonly<Record<ItemTag, Loader> & Record<string, Loader>> = {
  'smm-calendar': async () => (await import('./calendar/calendar.ts')).SmmCalendar,
  'smm-canvas': async () => (await import('./canvas/canvas.ts')).SmmCanvas,
  'smm-canvas-field': async () => (await import('./canvas-field/canvas-field.ts')).SmmCanvasField,
  'smm-categorise': async () => (await import('./categorise/categorise.ts')).SmmCategorise,
  'smm-choice': async () => (await import('./choice/choice.ts')).SmmChoice,
  'smm-cloze': async () => (await import('./cloze/cloze.ts')).SmmCloze,
  'smm-estimate': async () => (await import('./estimate/estimate.ts')).SmmEstimate,
  'smm-device-test': async () => (await import('./device-test/device-test.ts')).SmmDeviceTest,
  'smm-exercise': async () => (await import('./exercise/exercise.ts')).SmmExercise,
  'smm-hands': async () => (await import('./hands/hands.ts')).SmmHands,
  'smm-hottext': async () => (await import('./hottext/hottext.ts')).SmmHottext,
  'smm-ladder': async () => (await import('./ladder/ladder.ts')).SmmLadder,
  'smm-match': async () => (await import('./match/match.ts')).SmmMatch,
  'smm-note': async () => (await import('./note/note.ts')).SmmNote,
  'smm-notes': async () => (await import('./note/notes.ts')).SmmNotes,
  'smm-numeric': async () => (await import('./numeric/numeric.ts')).SmmNumeric,
  'smm-order': async () => (await import('./order/order.ts')).SmmOrder,
  'smm-quiz': async () => (await import('./quiz/quiz.ts')).SmmQuiz,
  'smm-repetition': async () => (await import('./repetition/repetition.ts')).SmmRepetition,
  'smm-simulation': async () => (await import('./simulation/simulation.ts')).SmmSimulation,
  'smm-smart-grid': async () => (await import('./smart-grid/smart-grid.ts')).SmmSmartGrid,
  'smm-true-false': async () => (await import('./true-false/true-false.ts')).SmmTrueFalse,
  'smm-vote': async () => (await import('./vote/vote.ts')).SmmVote,
};

/**
 * Loads and defines custom elements, each once: the only place that does. The course and the record are provided
 * before. A tag that has no element stays what the compiler wrote, which can be read. Rejects when code cannot be loaded.
 */
export async function defineElements(tags: Iterable<string>): Promise<void> {
  await Promise.all(
    Array.from(tags, async (tag) => {
      if (customElements.get(tag) || !Object.hasOwn(loaders, tag)) return;
      const element = await loaders[tag]?.();
      if (element && !customElements.get(tag)) customElements.define(tag, element);
    }),
  );
}
