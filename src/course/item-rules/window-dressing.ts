import { contentStems, sentencesIn } from './german.ts';
import { passagesOf } from './question.ts';
import type { ItemRule } from './rule.ts';

/**
 * Every sentence of the context is needed: stem, options, feedback or hint take up at least one of its words. A word
 * inside of another counts („Werkstatt“ in „Fahrradwerkstatt“). Haladyna, Downing & Rodriguez (2002), 16.
 */
export const windowDressing: ItemRule = {
  id: 'L16',
  level: 'warning',
  check(question) {
    const used = passagesOf(question, 'asks', 'tells', 'offers', 'explains', 'helps').map(({ text }) => text);
    const stems = [...tokensOf(used.join(' '))];
    return passagesOf(question, 'context').flatMap((passage) =>
      sentencesIn(passage.text)
        .filter(({ text }) => ![...tokensOf(text)].some((stem) => stems.some((other) => areRelated(stem, other))))
        .map(({ text, from }) => ({
          spot: { ...passage, from, to: from + text.length },
          problem: 'nothing takes up this sentence of the context',
          advice: 'delete it, or use it in an option or a feedback',
        })),
    );
  },
};

function tokensOf(text: string): ReadonlySet<string> {
  return new Set([...contentStems(text), ...(text.match(/\p{N}+/gu) ?? [])]);
}

function areRelated(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 4 && long.includes(short);
}
