import { type Finding, findingAt } from './finding.ts';
import { Source } from './source.ts';

/** A chapter's file has some ten kilobytes; more than this is a mistake, and would hang an editor. */
export const maxBytes = 1_000_000;

export type Decoded =
  | { readonly source: Source; readonly findings: readonly [] }
  | { readonly source: undefined; readonly findings: readonly Finding[] };

/**
 * The bytes of a file as text: UTF-8, with or without byte order mark; every line end becomes `\n`. What is no text, or
 * nothing, or too much, is one finding and no source. Never throws.
 */
export function readSource(path: string, bytes: Uint8Array): Decoded {
  if (bytes.length > maxBytes) {
    const size = `${(bytes.length / 1_000_000).toFixed(1)} MB`;
    return refuse(path, `it has ${size}, and a course file has 1 MB at the most`, 'divide it by chapters');
  }
  if (isUtf16(bytes)) return refuse(path, 'it is stored as UTF-16', 'save it as UTF-8');
  const good = validPrefix(bytes);
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(bytes).replace(/\r\n?/g, '\n');
  const source = new Source(path, text);
  if (good < bytes.length) {
    const prefix = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).replace(/\r\n?/g, '\n');
    return refuseAt(source, prefix.length, 'this is not UTF-8', 'save the file as UTF-8 and write the character anew');
  }
  const control = text.search(controls);
  if (control >= 0) {
    const code = (text.codePointAt(control) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return refuseAt(source, control, `here is the control character U+${code}, which no text needs`, 'delete it');
  }
  if (!text.trim()) return refuse(path, 'it is empty', 'write the chapter, or delete the file');
  return { source, findings: [] };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** How many bytes from the start are UTF-8. */
function validPrefix(bytes: Uint8Array): number {
  if (isUtf8(bytes, false)) return bytes.length;
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  return Math.min(low, bytes.length - 1);
}

function isUtf8(bytes: Uint8Array, mayEndInside: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: mayEndInside });
    return true;
  } catch {
    return false;
  }
}

function refuse(path: string, problem: string, allowed: string): Decoded {
  return {
    source: undefined,
    findings: [{ path, line: 1, column: 1, severity: 'error', thing: 'file', problem, allowed }],
  };
}

function refuseAt(source: Source, offset: number, problem: string, allowed: string): Decoded {
  return { source: undefined, findings: [findingAt(source, offset, offset + 1, { thing: 'file', problem, allowed })] };
}
