import { optional, record, strictObject } from 'valibot';
import { id, text } from '../yaml/text.ts';
import { feedbackById } from './checks.ts';
import { flag } from './fields.ts';
import { gradedKind } from './kind.ts';
import { cutText, namesIn } from './marked-text.ts';
import { checkNamedPlaces } from './named-places.ts';

const notation = {
  list: 'marks',
  whole: (name: string) => `[text](${name})`,
  name: (name: string) => `](${name})`,
} as const;

export const hottext = gradedKind({
  kind: 'hottext',
  scorings: ['hits-minus-false', 'all-or-nothing'],
  entries: {
    text,
    marks: record(id, strictObject({ correct: flag, feedback: text, misconception: optional(text) })),
  },
  draft({ text, marks }, { prompt, help }, desk) {
    const pieces = cutText(text, /\[(?<text>[^[\]]+)\]\((?<name>[^()]*)\)/g);
    checkNamedPlaces(desk, notation, namesIn(pieces), Object.keys(marks));
    const parts = Object.entries(marks).map(([name, mark]) => ({ id: name, ...mark }));
    for (const one of parts)
      if (one.correct && one.misconception !== undefined)
        desk.say(
          ['marks', one.id, 'misconception'],
          `mark "${one.id}" is right and has a misconception`,
          'a misconception belongs to a wrong answer',
        );
    const correct = parts.filter((one) => one.correct).map((one) => one.id);
    if (!correct.length || correct.length === parts.length)
      desk.say(
        ['marks'],
        `${correct.length} right and ${parts.length - correct.length} wrong marks`,
        'a hottext needs at least one of each',
      );
    return {
      kind: 'hottext',
      body: {
        ...prompt,
        segments: pieces.map((piece) => ('name' in piece ? { id: piece.name, text: piece.text } : piece)),
      },
      key: { ...help, correct, feedback: feedbackById(parts) },
    };
  },
});
