/** The list in groups, these and what is in them in the order of the list. */
export function grouped<T, K>(list: readonly T[], keyOf: (one: T) => K): readonly (readonly [key: K, group: T[]])[] {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups];
}
