/** What stands behind the name of a fence, and what a finding says when it does not. */
export interface FenceArgument {
  readonly pattern: RegExp;
  readonly example: string;
}

export interface FenceRule {
  /** Absent where nothing may stand behind the name. */
  readonly argument?: FenceArgument;
  /** `parts`: text and fences; `text`: Markdown only; `nothing`: the fence stands for something written elsewhere. */
  readonly holds: 'parts' | 'text' | 'nothing';
  /** May stand only outside all fences. */
  readonly outside?: true;
  /** May stand more than once on a slide. */
  readonly many?: true;
}

const idPattern = '[A-Za-z][A-Za-z0-9-]*';

/** Every fence of the slide files by its name. */
const fenceRules = {
  left: { holds: 'parts', outside: true },
  right: { holds: 'parts', outside: true },
  step: { argument: { pattern: /^(replaces)?$/, example: 'step or step replaces' }, holds: 'parts', many: true },
  item: { argument: argument(idPattern, 'item u04-smart-raster'), holds: 'nothing', outside: true, many: true },
  quiz: {
    argument: argument(`${idPattern}( reader)?`, 'quiz k2-check, or quiz k2-check reader'),
    holds: 'nothing',
    outside: true,
    many: true,
  },
  field: {
    argument: argument(`${idPattern}/${idPattern}`, 'field u19-canvas/ziel'),
    holds: 'nothing',
    outside: true,
    many: true,
  },
  diagram: { argument: argument('D\\d\\d', 'diagram D12'), holds: 'text', many: true },
  'source-note': { holds: 'text', outside: true },
  notes: { holds: 'text', outside: true },
  vote: { holds: 'text' },
  fact: { holds: 'text' },
  timeline: { holds: 'text', outside: true },
  squares: { holds: 'text', outside: true },
  lesson: { holds: 'text', outside: true },
  repetition: { holds: 'text' },
  'device-test': { holds: 'text' },
} as const satisfies Readonly<Record<string, FenceRule>>;

export type FenceName = keyof typeof fenceRules;

export const fenceNames: readonly string[] = Object.keys(fenceRules);

export function isFenceName(name: string): name is FenceName {
  return Object.hasOwn(fenceRules, name);
}

export function fenceRule(name: FenceName): FenceRule {
  return fenceRules[name];
}

function argument(pattern: string, example: string): FenceArgument {
  return { pattern: new RegExp(`^${pattern}$`), example };
}
