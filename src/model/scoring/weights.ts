/**
 * Weights: min(1, max(0, sum of the weights of the given options)), a fraction from 0 to 1.
 *
 * `given` holds the weight of each option that was given, from −1 to 1. Nothing given is 0.
 *
 * Source: Moodle, question/type/multichoice, `grade_response` of a question with several answers.
 */
export function weights(given: readonly number[]): number {
  const sum = given.reduce((total, weight) => total + weight, 0);
  return Math.min(1, Math.max(0, sum));
}
