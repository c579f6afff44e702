import { array, optional, strictObject } from 'valibot';
import type { ChoiceItem } from '../../model/item.ts';
import { checkMisconceptions, checkUnique, feedbackById, theRight } from './checks.ts';
import { option, weight } from './fields.ts';
import { type Desk, type Given, gradedKind } from './kind.ts';

const weighted = strictObject({ ...option.entries, weight: optional(weight) });

interface Option {
  readonly id: string;
  readonly text: string;
  readonly feedback: string;
  readonly correct?: boolean | undefined;
  readonly misconception?: string | undefined;
  readonly weight?: number | undefined;
}

export const single = gradedKind({
  kind: 'single',
  scorings: ['all-or-nothing'],
  entries: { options: array(option) },
  draft({ options }, given, desk) {
    theRight(desk, ['options'], 'option', options);
    return choice('single', options, given, desk);
  },
});

export const multiple = gradedKind({
  kind: 'multiple',
  scorings: ['hits-minus-false', 'weights', 'all-or-nothing'],
  entries: { options: array(weighted) },
  draft({ options }, given, desk) {
    const right = options.filter(({ correct }) => correct).length;
    if (right < 2 || right === options.length)
      desk.say(
        ['options'],
        `${right} right and ${options.length - right} wrong options`,
        'multiple needs at least two right and one wrong',
      );
    checkWeights(options, given, desk);
    return choice('multiple', options, given, desk);
  },
});

function choice(kind: ChoiceItem['kind'], options: readonly Option[], { prompt, help, scoring }: Given, desk: Desk) {
  if (options.length < 2) desk.say(['options'], 'there is nothing to choose from', 'write at least two options');
  checkUnique(desk, ['options'], 'option', options);
  checkMisconceptions(desk, ['options'], 'option', options);
  return {
    kind,
    body: { ...prompt, options: options.map(({ id, text }) => ({ id, text })) },
    key: {
      ...help,
      correct: options.filter(({ correct }) => correct).map(({ id }) => id),
      feedback: feedbackById(options),
      ...(scoring === 'weights' ? { weights: weightsOf(options) } : {}),
    },
  };
}

function weightsOf(options: readonly Option[]): Record<string, number> {
  return Object.fromEntries(options.map(({ id, weight = 0 }) => [id, weight]));
}

function checkWeights(options: readonly Option[], { scoring }: Given, desk: Desk): void {
  options.forEach((one, index) => {
    if (scoring === 'weights' && one.weight === undefined)
      desk.say(
        ['options', index],
        `option "${one.id}" has no weight`,
        'with scoring: weights every option has a weight from -1 to 1',
      );
    if (scoring !== 'weights' && one.weight !== undefined)
      desk.say(
        ['options', index, 'weight'],
        `option "${one.id}" has a weight, which ${scoring} does not use`,
        'write scoring: weights, or delete it',
      );
  });
}
