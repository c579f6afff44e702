import type { Item, TrueFalseItem } from './item.ts';
import { solveStory } from './simulation/solve-story.ts';
import { clozeLines, numericLine } from './solution/gap-lines.ts';
import { categoriseLines, matchLines, orderLine } from './solution/placing-lines.ts';
import { line, optionsLine, type SolutionLine } from './solution/solution-line.ts';

/**
 * The key of an item as lines of text, one per part of its response, in the item's order. The points of all lines are the
 * item's maxScore. What is not graded has lines as well:
 *
 * | kind | parts |
 * | --- | --- |
 * | vote | `choice`, with no right answer where none is the right one |
 * | estimate | `low`, `high`: the reasons for such estimates |
 * | canvas | field id: the model answers; only fields that have some |
 * | simulation | id of the scene: the reply that leads furthest, in the course that follows from such replies |
 */
export function solutionLines(item: Item): readonly SolutionLine[] {
  switch (item.kind) {
    case 'single':
    case 'multiple': {
      const { correct, feedback } = item.key;
      return [optionsLine('choice', item.body.options, correct, feedback, correct.length * item.points)];
    }
    case 'hottext': {
      const phrases = item.body.segments.flatMap((segment) => ('id' in segment ? [segment] : []));
      const { correct, feedback } = item.key;
      return [optionsLine('marks', phrases, correct, feedback, correct.length * item.points)];
    }
    case 'vote':
      return [optionsLine('choice', item.body.options, item.key.correct, item.key.feedback, 0)];
    case 'tf-reason':
      return trueFalseLines(item);
    case 'order':
      return [orderLine(item)];
    case 'match':
      return matchLines(item);
    case 'categorise':
      return categoriseLines(item);
    case 'cloze':
      return clozeLines(item);
    case 'numeric':
      return [numericLine(item)];
    case 'estimate':
      return (['low', 'high'] as const).map((part) => line(part, { reasons: item.key.reasons[part] }));
    case 'canvas':
      return item.body.fields.flatMap(({ id, label, models = [] }) =>
        models.length
          ? [line(id, { asked: label, right: models.map((text, index) => ({ id: `${index}`, text })) })]
          : [],
      );
    case 'simulation':
      return solveStory(item.key).map(({ situation, choice, outcome }) => {
        const text = situation.replies.find(({ id }) => id === choice)?.text ?? '';
        const right = [{ id: choice, text, reason: outcome.because }];
        return line(situation.scene, { asked: `${situation.time}: ${situation.text}`, right });
      });
  }
}

function trueFalseLines({ body, key, points }: TrueFalseItem): readonly SolutionLine[] {
  const { truth, feedback } = key;
  const right = [{ id: String(truth), reason: feedback[truth ? 'true' : 'false'].text }];
  return [
    line('truth', { asked: body.statement, right, points }),
    {
      ...optionsLine('reason', body.reasons, [key.reason], key.reasonFeedback, points),
      asked: body.reasonStem,
    },
  ];
}
