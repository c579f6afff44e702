import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { quizJsonSchema } from './json-schema.ts';

const path = new URL('../../quizzes/quiz.schema.json', import.meta.url);

describe('quizJsonSchema', () => {
  test('is what stands in quizzes/quiz.schema.json; `node scripts/write-quiz-schema.mjs` writes it anew', () => {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(quizJsonSchema());
  });

  test('knows the kinds and refuses unknown fields', () => {
    const text = JSON.stringify(quizJsonSchema());
    expect(text).toContain('"const":"tf-reason"');
    expect(text).not.toContain('"const":"puzzle"');
    expect(quizJsonSchema()).toMatchObject({ additionalProperties: false, required: ['chapter', 'items'] });
  });
});
