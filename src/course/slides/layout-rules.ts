import type { Report } from '../place.ts';
import { checkCase } from './case-rules.ts';
import { diagramsOn, isPlaced, type Part, type Slide } from './slide.ts';

const withColumns = ['two-column', 'case', 'quiz'];

/** Reports what a slide's layout needs and does not have and columns where there are none. */
export function checkLayout(slide: Slide, report: Report): void {
  const { id, place, fields, parts } = slide;
  const { layout } = fields;
  const say = (problem: string, allowed: string): void => report(place, { thing: `slide "${id}"`, problem, allowed });
  const has = (kind: Part['kind']): boolean => parts.some((part) => part.kind === kind);

  const columns = has('left') || has('right');
  if (columns && !withColumns.includes(layout)) {
    say(`layout ${layout} has no columns`, `left and right stand in ${withColumns.join(', ')}`);
  } else if ((columns || layout === 'two-column') && !(has('left') && has('right'))) {
    const missing = ['left', 'right'].filter((side) => !has(side as 'left' | 'right'));
    say(`layout ${layout} lacks ${missing.join(' and ')}`, `write ::: ${missing.join(' and ::: ')}`);
  }
  if (layout === 'diagram' && !diagramsOn(parts).length) say('layout diagram has no diagram', 'write ::: diagram D12');
  if (layout === 'exercise' && !parts.some(isPlaced)) {
    say('layout exercise has no exercise', 'write ::: item and its id');
  }
  if (layout === 'quiz' && !parts.some(isPlaced)) say('layout quiz has no questions', 'write ::: quiz and its id');

  checkCase(slide, report);
}
