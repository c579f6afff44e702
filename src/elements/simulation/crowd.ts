import type { Situation } from '../../model/simulation/course.ts';

/** Characters that a line of the scene and of a comment hold beside the curve, and how high they are on a slide. */
const scene = { line: 39, height: 43 };
const comment = { line: 46, height: 33, edge: 18 };
/** Height for both. */
const room = 500;

/** Whether scene and comments are too long to stand one below the other in large type: then the scene moves to the curve. */
export function isCrowded({ text, comments }: Pick<Situation, 'text' | 'comments'>): boolean {
  const heights = comments.map(
    ({ by, text: said }) => Math.ceil((by.length + said.length + 2) / comment.line) * comment.height + comment.edge,
  );
  return heights.reduce((sum, height) => sum + height, Math.ceil(text.length / scene.line) * scene.height) > room;
}
