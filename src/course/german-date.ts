const months = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** `2011-12-18` as „18. Dezember 2011“, `1981-11` as „November 1981“, `1981` as it is. */
export function germanDate(iso: string, withYear = true): string {
  const [year, month, day] = partsOf(iso);
  const name = month === undefined ? undefined : months[month - 1];
  const shown = withYear || name === undefined ? year : undefined;
  return [day === undefined ? undefined : `${day}.`, name, shown].filter((part) => part !== undefined).join(' ');
}

/** The beginning of a span before its end: what both have in common is said once, „2.“ before „17. Januar 2012“. */
export function germanStart(from: string, to: string): string {
  const [year, month, day] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(to);
  if (year === lastYear && month === lastMonth && day !== undefined) return `${day}.`;
  return germanDate(from, year !== lastYear);
}

function partsOf(iso: string): readonly number[] {
  return iso.split('-').map(Number);
}
