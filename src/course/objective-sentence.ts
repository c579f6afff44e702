/** „… prüfen Ziele.“, as it is written at the head of a chapter, said to the learner: „Sie prüfen Ziele.“ */
export function objectiveSentence(text: string): string {
  return text.replace(/^…\s*/, 'Sie ');
}
