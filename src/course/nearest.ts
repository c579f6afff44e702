/**
 * The name that was probably meant, or nothing: at most one slip (a letter too much, missing, wrong, or two swapped) for
 * each three letters, three at the most. Capitals do not count. Of equally near names one with swapped letters, else the first.
 */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of names) {
    const slips = distance(name.toLowerCase(), candidate.toLowerCase());
    const limit = Math.min(3, Math.floor(Math.max(name.length, candidate.length) / 3));
    if (slips > limit || slips >= least) continue;
    best = candidate;
    least = slips;
  }
  return best;
}

/**
 * `fields are natives, immigrants; did you mean "natives"?` — what is allowed, for a finding. A long list is not
 * printed whole.
 * @param what the plural with which the list begins.
 */
export function allowedNames(what: string, names: Iterable<string>, given?: string): string {
  const all = [...new Set(names)];
  const meant = given === undefined ? undefined : nearest(given, all);
  const question = meant === undefined ? '' : `did you mean "${meant}"?`;
  if (!all.length) return `there are no ${what}`;
  if (all.length > 24) return question || `none of the ${all.length} ${what} is called so`;
  return `${what} are ${all.join(', ')}${question && `; ${question}`}`;
}

/** Who swaps two letters has typed the right ones: of equally near names the one with a swap was meant. */
const swap = 0.9;

/** Optimal string alignment distance (Damerau–Levenshtein in which no piece is changed twice). */
function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 0) + swap);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
