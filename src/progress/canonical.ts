/**
 * Plain data as the one text that stands for it: names of objects in the order of their code units, no spaces. Two things
 * are the same when their texts are; of two that differ the larger text is as good a choice on every device.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonicalText(part)}`);
  return `{${parts.join(',')}}`;
}
