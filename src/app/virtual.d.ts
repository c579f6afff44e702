/** The table of contents, and what a chapter loads when its slides come near. Made by `src/course/plugin.ts`. */
declare module 'virtual:course' {
  // An ambient module may not import from a relative address; an import type may.
  type Template = import('lit').TemplateResult;

  export const contents: import('../model/chapter.ts').Contents;
  /** By chapter id: every chapter that has items, whether or not its slides are written. */
  export const loadChapter: Readonly<Record<string, () => Promise<import('../model/chapter.ts').ChapterData>>>;
  /** What repetition and the notebook of mistakes know of the whole day. */
  export const loadReview: () => Promise<import('../model/review.ts').Review>;
  /** The day as the lesson plan has it, and its shorter versions. */
  export const loadPlans: () => Promise<import('../model/run-plan/run-plan.ts').DayPlans>;
  /** By chapter id: the trainer's notes by slide id. A slide without notes has no entry. */
  export const loadNotes: Readonly<Record<string, () => Promise<Readonly<Record<string, Template>>>>>;
  /** By chapter id: portrait drawings by slide and diagram, `k2-s04/D12`. Only diagrams that have one. */
  export const loadPortraits: Readonly<Record<string, () => Promise<Readonly<Record<string, Template>>>>>;
}
