/** Characters by their width in hundredths of the font size, measured in Chromium with the fonts of `assets/`. */
const atkinson = widths({
  21: '.,:;',
  24: 'j‚‘’·',
  26: 'il',
  28: ' ',
  30: '!()',
  33: 'ft',
  36: 'r-',
  39: 'I/',
  41: '„“1',
  47: 'yvzs',
  50: 'cx?k–',
  52: '7Jaä',
  55: '×Leuü2Fhnoö',
  57: 'TdgEYbpq',
  59: '3ß59PSV$',
  62: '648BRZ+XKAÄ',
  67: 'C0€D…w',
  72: 'GHNUÜOÖQ&',
  86: 'MmW',
  92: '%',
});

/** Bricolage at weight 700. */
const bricolage = widths({
  18: ',‚‘’',
  23: ' il.;·Ij:',
  31: '!1()-J',
  36: '/„“ft',
  40: 'r?',
  49: 'Lz7–+×',
  53: 'FTsvacekxyä',
  55: '2EZghnuü',
  57: '35oöbdpq$',
  60: 'PSY06489B',
  63: 'KRXDUVÜCHß',
  66: 'AGÄOQÖ',
  71: 'N€&…',
  81: 'wMm',
  94: 'W%',
});

export type Face = 'text' | 'display';

/** Known before any browser draws it: how wide a text is in one of the fonts of the slides; rather more than less. */
export function textWidth(text: string, face: Face, size: number): number {
  const table = face === 'text' ? atkinson : bricolage;
  return [...text].reduce((sum, character) => sum + (table.get(character) ?? widest), 0) * (size / 100);
}

/** For characters that no table has. */
const widest = 75;

function widths(groups: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(groups).flatMap(([width, all]) => [...all].map((one) => [one, Number(width)] as const)),
  );
}
