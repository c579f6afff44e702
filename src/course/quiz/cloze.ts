import { array, type InferOutput, optional, record, strictObject } from 'valibot';
import type { GapKey } from '../../model/item.ts';
import { id, text } from '../yaml/text.ts';
import { checkMisconceptions, checkUnique, feedbackById, feedbackOf, theRight } from './checks.ts';
import { option } from './fields.ts';
import { type Desk, gradedKind } from './kind.ts';
import { cutText, namesIn } from './marked-text.ts';
import { checkNamedPlaces } from './named-places.ts';

const gap = strictObject({
  options: optional(array(option)),
  accept: optional(array(text)),
  feedback: optional(text),
  wrong: optional(array(strictObject({ text, feedback: text, misconception: optional(text) }))),
  else: optional(text),
});

const notation = { list: 'gaps', whole: (name: string) => `{${name}}`, name: (name: string) => `{${name}}` } as const;

type Gap = InferOutput<typeof gap>;

export const cloze = gradedKind({
  kind: 'cloze',
  scorings: ['per-part'],
  entries: { text, gaps: record(id, gap) },
  draft({ text, gaps }, { prompt, help }, desk) {
    const pieces = cutText(text, /\{(?<name>[^{}]*)\}/g);
    checkNamedPlaces(desk, notation, namesIn(pieces), Object.keys(gaps));
    const keys = Object.entries(gaps).flatMap(([name, one]) => {
      const key = keyOf(desk, name, one);
      return key ? [[name, key] as const] : [];
    });
    return {
      kind: 'cloze',
      body: {
        ...prompt,
        segments: pieces.map((piece) => ('name' in piece ? { gap: piece.name } : piece)),
        gaps: Object.entries(gaps).map(([name, { options }]) => ({
          id: name,
          ...(options ? { options: options.map((one) => ({ id: one.id, text: one.text })) } : {}),
        })),
      },
      key: { ...help, gaps: Object.fromEntries(keys) },
    };
  },
});

function keyOf(desk: Desk, name: string, given: Gap): GapKey | undefined {
  const { options, accept } = given;
  const at = ['gaps', name];
  if (!options === !accept) {
    desk.say(
      at,
      `gap "${name}" has ${options ? 'options and accept' : 'neither options nor accept'}`,
      'a select has options, a text field has accept',
    );
    return undefined;
  }
  if (accept) return textKey(desk, name, { ...given, accept });
  return options && selectKey(desk, name, { ...given, options });
}

function selectKey(desk: Desk, name: string, { options, ...rest }: Gap & { options: NonNullable<Gap['options']> }) {
  const path = ['gaps', name, 'options'];
  for (const field of ['feedback', 'wrong', 'else'] as const)
    if (rest[field] !== undefined)
      desk.say(
        ['gaps', name, field],
        `gap "${name}" has options and ${field}`,
        `${field} belongs to a text field; options have their own feedback`,
      );
  if (options.length < 2) desk.say(path, `gap "${name}" leaves nothing to choose`, 'write at least two options');
  checkUnique(desk, path, `gap "${name}": option`, options);
  checkMisconceptions(desk, path, `gap "${name}": option`, options);
  const right = theRight(desk, path, `option of gap "${name}"`, options);
  return right && { correct: right.id, feedback: feedbackById(options) };
}

function textKey(desk: Desk, name: string, { accept, feedback, wrong = [], else: other }: Gap & { accept: string[] }) {
  const at = ['gaps', name];
  const lacks = [...(feedback === undefined ? ['feedback'] : []), ...(other === undefined ? ['else'] : [])];
  if (lacks.length)
    desk.say(
      at,
      `gap "${name}" has no ${lacks.join(', ')}`,
      'a text field has feedback for what is right, and else for the rest',
    );
  if (!accept.length) desk.say([...at, 'accept'], `gap "${name}" accepts nothing`, 'write at least one right text');
  if (feedback === undefined || other === undefined) return undefined;
  return {
    accept,
    right: { text: feedback },
    wrong: wrong.map((one) => ({ text: one.text, feedback: feedbackOf({ ...one, text: one.feedback }) })),
    else: { text: other },
  };
}
