import { array, literal, nonEmpty, optional, pipe, strictObject } from 'valibot';
import { id, text } from '../yaml/text.ts';
import { checkUnique } from './checks.ts';
import { ungradedKind } from './kind.ts';

const field = strictObject({
  id,
  label: text,
  prompt: optional(text, ''),
  from: optional(id),
  check: optional(literal('smart')),
  models: optional(array(text)),
});

export const canvas = ungradedKind({
  kind: 'canvas',
  entries: { fields: pipe(array(field), nonEmpty()) },
  draft({ fields }, desk) {
    checkUnique(desk, ['fields'], 'field', fields);
    fields.forEach(({ from }, index) => {
      if (from !== undefined) desk.refer('slide', ['fields', index, 'from'], from);
    });
    return {
      kind: 'canvas',
      body: {
        fields: fields.map(({ id, label, prompt, from, check, models }) => ({
          id,
          label,
          prompt,
          ...(from === undefined ? {} : { from }),
          ...(check === undefined ? {} : { check }),
          ...(models === undefined ? {} : { models }),
        })),
      },
      key: {},
    };
  },
});
