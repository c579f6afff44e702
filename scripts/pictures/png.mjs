/**
 * Makes a browser's screenshot small: 256 colours with a palette instead of 24 bits a pixel. Flat pages lose nothing
 * that an eye finds, photographs would. Chunks, filters and colour types as in https://www.w3.org/TR/png-3/.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { nearestOf, pickPalette } from './palette.mjs';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The same picture with at most 256 colours; transparency is dropped.
 * @param {Buffer} png 8 bits a channel, RGB or RGBA, not interlaced, as browsers write it
 * @returns {Buffer}
 */
export function shrinkPng(png) {
  const { width, height, pixels } = readPng(png);
  const palette = pickPalette(pixels);
  const nearest = nearestOf(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) rows[y * (width + 1) + x + 1] = nearest(pixels[y * width + x]);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Reads a screenshot.
 * @param {Buffer} png as `shrinkPng` takes it; throws on any other kind
 * @returns {{ width: number, height: number, pixels: Uint32Array }} one 0xRRGGBB a pixel, row by row
 */
export function readPng(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('not a PNG file');
  const chunks = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const [{ data: header }] = chunks;
  const [width, height, depth, colourType] = [header.readUInt32BE(0), header.readUInt32BE(4), header[8], header[9]];
  if (depth !== 8 || (colourType !== 2 && colourType !== 6) || header[12] !== 0)
    throw new Error('not a screenshot PNG');
  const channels = colourType === 2 ? 3 : 4;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const bytes = unfilter(inflateSync(packed), width * channels, height, channels);
  const pixels = Uint32Array.from({ length: width * height }, (_, i) => bytes.readUIntBE(i * channels, 3));
  return { width, height, pixels };
}

/** Undoes the five filters of PNG 3, section 9.2: each byte was stored as its difference to a neighbour. */
function unfilter(filtered, stride, height, channels) {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = filtered[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x >= channels ? out[at - channels] : 0;
      const up = y > 0 ? out[at - stride] : 0;
      const corner = x >= channels && y > 0 ? out[at - stride - channels] : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
      out[at] = filtered[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
}

function paeth(left, up, corner) {
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
