import { html, svg, type TemplateResult } from 'lit';
import type { Pace } from '../../model/pace.ts';

const width = 720;

/** The chapter to scale: its slides, what has passed, where the class is in the plan (dark) and what time it is (signal). */
export function paceBar({ chapter, slides }: Pace, planned: number, minute: number, label: string): TemplateResult {
  const whole = Math.max(1, chapter.to - chapter.from);
  const at = (of: number): number => (Math.min(1, Math.max(0, (of - chapter.from) / whole)) * width) | 0;
  const bounds = slides.slice(1).map(({ from }) => at(from));
  return html`<svg class="pace" viewBox="0 0 ${width} 44" preserveAspectRatio="none" role="img" aria-label=${label}>
    <path class="ahead" d="M0 22H${width}"></path><path class="passed" d="M0 22H${at(planned)}"></path>
    ${bounds.map((x) => svg`<path class="bound" d="M${x} 12v20"></path>`)}
    <path class="planned" d="M${at(planned)} 4v36"></path><path class="minute" d="M${at(minute)} 4v36"></path>
  </svg>`;
}
