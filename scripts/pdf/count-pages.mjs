/**
 * How many pages a PDF of the browser has: it writes the dictionary of each page in the open.
 * @param {Uint8Array} pdf
 * @returns {number}
 */
export function countPages(pdf) {
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0
  );
}
