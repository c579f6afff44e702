/**
 * At most 256 colours for a picture, the most frequent first. Colours that differ in the lower three bits of a channel
 * share a place and the most frequent of them stands for all, so that a plain surface keeps its exact colour.
 * @param {Iterable<number>} pixels 0xRRGGBB
 * @returns {number[]}
 */
export function pickPalette(pixels) {
  const counts = new Map();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a);
  if (byCount.length <= 256) return byCount.map(([colour]) => colour);
  const places = new Map();
  for (const [colour, count] of byCount) {
    const place = colour & 0xf8f8f8;
    const found = places.get(place) ?? { colour, count: 0 };
    found.count += count;
    places.set(place, found);
  }
  const chosen = [...places.values()].sort((a, b) => b.count - a.count).slice(0, 256);
  return chosen.map(({ colour }) => colour);
}

/**
 * A function from a colour to the index of the nearest in a palette (squared distance in RGB).
 * @param {readonly number[]} palette 0xRRGGBB
 * @returns {(colour: number) => number}
 */
export function nearestOf(palette) {
  const known = new Map(palette.map((colour, i) => [colour, i]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const distances = palette.map((other) => distance(colour, other));
    const index = distances.indexOf(Math.min(...distances));
    known.set(colour, index);
    return index;
  };
}

function distance(a, b) {
  const red = (a >> 16) - (b >> 16);
  const green = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return red * red + green * green + blue * blue;
}
