import type { YAMLError } from 'yaml';
import type { Said } from '../finding.ts';
import type { Source } from '../source.ts';

/**
 * What the YAML parser found, in an author's words.
 * @param before the text before the place.
 */
export function inWords(error: YAMLError, before: string, source: Source): Pick<Said, 'problem' | 'allowed'> {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { problem: tabs(source), allowed: 'indent with two spaces' };
    case 'DUPLICATE_KEY':
      return { problem: 'this field is given twice', allowed: 'keep one of the two' };
    case 'BAD_DQ_ESCAPE':
      return { problem: 'a backslash begins a sign that YAML does not know', allowed: 'write \\\\ for a backslash' };
    case 'UNEXPECTED_TOKEN':
      return before.trimEnd().endsWith('"')
        ? { problem: 'the text ends at the straight quote before this', allowed: 'inside a text write „ and “' }
        : { problem: 'this does not belong to the value before it', allowed: 'put the text in double quotes' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (/(^|\n) *$/.test(before)) return misplaced;
      return { problem: 'YAML reads the colon as the end of a field name', allowed: 'put the text in double quotes' };
    case 'BAD_SCALAR_START':
      return { problem: 'a text cannot begin with this character', allowed: 'put the text in double quotes' };
    case 'BAD_INDENT':
      return /Flow/.test(error.message)
        ? { problem: 'a bracket opened before is not closed', allowed: 'close it with } or ]' }
        : misplaced;
    case 'MISSING_CHAR':
      if (/indicator/.test(error.message)) return misplaced;
      return /quote/.test(error.message)
        ? { problem: 'a text opened with a quote is not closed', allowed: 'close it with a straight double quote' }
        : { problem: 'a colon or a comma is missing here', allowed: 'a field is written name: value' };
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        problem: 'this line is no field',
        allowed: 'a field is written name: value; lines of a text stand deeper than its field',
      };
    case 'MULTIPLE_DOCS':
      return { problem: 'a line of three hyphens begins a second document', allowed: 'delete the line' };
    case 'RESOURCE_EXHAUSTION':
      return { problem: 'brackets are nested too deeply', allowed: 'close brackets that were opened' };
    default:
      return { problem: `YAML cannot read this: ${error.message}` };
  }
}

const misplaced = {
  problem: 'this line does not begin under its neighbours',
  allowed: 'all fields of one thing, and all entries of a list, have the same indentation',
};

function tabs(source: Source): string {
  const lines = source.text.match(/^[ ]*\t/gm)?.length ?? 1;
  return lines > 1 ? `tabs indent ${lines} lines, the first is this` : 'a tab indents this line';
}
