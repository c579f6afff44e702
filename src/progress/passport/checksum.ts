/** The name of the sum, as it stands in the file: the CRC of zip, gzip and PNG. */
export const algorithm = 'CRC-32';

/** 0x04C11DB7 with its bits reversed. */
const polynomial = 0xedb88320;

/**
 * The sum of a text in UTF-8, as eight hexadecimal digits. It guards against damage, not against forgery: anyone can
 * write another one. `crypto.subtle` is missing on plain http in a local network.
 */
export function checksum(text: string): string {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? polynomial : 0);
  }
  return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}
