import { toJsonSchema } from '@valibot/to-json-schema';
import { fileShape } from './quiz/kinds.ts';

/**
 * The JSON Schema (draft 7) of quiz files, for editors: names of fields, types, allowed values. It comes from the schema
 * that reads the files. What it cannot say (one right answer, short names for long cards) the course check says.
 */
export function quizJsonSchema(): object {
  const schema = toJsonSchema(fileShape, { errorMode: 'ignore' });
  return { ...schema, title: 'Quiz file', description: 'Items, sets and composite exercises of one chapter' };
}
