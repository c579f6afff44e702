/** What a German page needs of a face. */
export const CHARACTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)),
  ...'ÄÖÜäöüß„“‚‘’»«–—…€§·°×éèàçñ',
  '\u00a0', // no-break space
  '\u00ad', // soft hyphen
].join('');
