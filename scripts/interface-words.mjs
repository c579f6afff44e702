import { parseAst } from 'vite';

/** Addresses and names of files are spelled as machines want them. */
const forMachines = /https?:\/\/\S+|[\w-]*\.(?:json|txt|ics)\b/g;

/** What a file of `src/strings` says: its literals at their places, everything else blanked. Offsets are UTF-16 code units. */
export function interfaceText(text) {
  const spans = [];
  collect(parseAst(text, { lang: 'ts' }), spans);
  let kept = '';
  let end = 0;
  for (const [from, to] of spans.sort(([one], [other]) => one - other)) {
    kept += blank(text.slice(end, from)) + text.slice(from, to).replace(forMachines, blank);
    end = to;
  }
  return kept + blank(text.slice(end));
}

function collect(node, spans) {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, spans);
  } else if (node && typeof node === 'object') {
    if (/^(Import|TSType|TSLiteral|TSUnion)/.test(node.type)) return;
    const says = node.type === 'TemplateElement' || (node.type === 'Literal' && typeof node.value === 'string');
    if (says) spans.push([node.start, node.end]);
    for (const [name, child] of Object.entries(node)) if (name !== 'key') collect(child, spans);
  }
}

function blank(text) {
  return text.replace(/[^\n]/g, ' ');
}
