const quote = 0x22;
const backslash = 0x5c;
const opening = [0x5b, 0x7b];
const closing = [0x5d, 0x7d];

/** How deep lists and objects lie in each other in a JSON text, well formed or not. Calls nothing for each level. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (inString && sign === backslash) at += 1;
    else if (sign === quote) inString = !inString;
    else if (inString) continue;
    else if (opening.includes(sign)) deepest = Math.max(deepest, ++depth);
    else if (closing.includes(sign)) depth -= 1;
  }
  return deepest;
}
