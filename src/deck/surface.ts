/** What a slide lies on now: paper to listen, the mat to act, both where the room votes. */
export type Surface = 'paper' | 'mat' | 'vote';

/** The surface of a slide at its build step: a stage that has taken the place of the first one brings its own. */
export function surfaceOf(slide: Element): Surface {
  const stages = [...slide.children].filter((part) => part.matches('.stage'));
  const shown = stages.findLast((stage) => !stage.matches('.fragment') || stage.matches('.visible'));
  if (shown?.matches('.mat')) return 'mat';
  if (shown?.matches('.replaces')) return 'paper';
  if (slide.matches('.vote')) return 'vote';
  return slide.matches('.mat') ? 'mat' : 'paper';
}
