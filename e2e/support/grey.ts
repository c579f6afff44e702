import type { Locator } from '@playwright/test';

/** How light each pixel of a picture is, from 0 to 1, as a sheet from a printer without colours shows it. */
interface Grey {
  readonly width: number;
  readonly height: number;
  readonly light: readonly number[];
}

/** What a place in the page looks like without its colours. */
export async function greyOf(place: Locator): Promise<Grey> {
  const picture = (await place.screenshot({ animations: 'disabled' })).toString('base64');
  return place.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const drawn = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = drawn;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(drawn, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const light = Array.from({ length: width * height }, (_, pixel) => {
      const [red = 0, green = 0, blue = 0] = data.slice(pixel * 4, pixel * 4 + 3);
      return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    });
    return { width, height, light };
  }, picture);
}

/** The share of pixels that are clearly lighter or darker in one picture than in the other; both of one size. */
export function unlike(one: Grey, other: Grey): number {
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let count = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [here = 0, there = 0] = [one.light[y * one.width + x], other.light[y * other.width + x]];
      if (Math.abs(here - there) > 0.25) count += 1;
    }
  }
  return count / (width * height);
}

/** How far the darkest and the lightest pixel are apart. */
export function range({ light }: Grey): number {
  return Math.max(...light) - Math.min(...light);
}
