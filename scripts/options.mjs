import { parseArgs } from 'node:util';

/** @typedef {Readonly<Record<string, { type: 'string' | 'boolean', default?: string }>>} Options as `parseArgs` wants them */

/**
 * The options and words that a command is started with. Where they ask for help, or are not known, it says so on the terminal and ends
 * the process: with 0 after `--help`, else with 1. Call it before anything is set up.
 * @param {string} usage how the command is written, and below what it does
 * @param {Options} [options]
 * @param {number} [most] how many words are allowed that are no options
 */
export function readOptions(usage, options = {}, most = 0) {
  const read = readArgs(process.argv.slice(2), usage, options, most);
  if (read.end === undefined) return read;
  console[read.end ? 'error' : 'log'](read.text);
  process.exit(read.end);
}

/**
 * As `readOptions`, without a process: the options and words, or with which code to end and what to say before.
 * @param {readonly string[]} args
 * @param {string} usage
 * @param {Options} options
 * @param {number} most
 */
export function readArgs(args, usage, options, most) {
  if (args.includes('--help') || args.includes('-h')) return { end: 0, text: usage };
  const read = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const refuse = (problem) => ({ end: 1, text: `${problem}\n\n${usage}` });
  for (const token of read.tokens.filter(({ kind }) => kind === 'option')) {
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    const names = [...Object.keys(options), 'help'].map((name) => `--${name}`).join(', ');
    if (!known) return refuse(`There is no option ${token.rawName}. Options are ${names}.`);
    if (known.type === 'string' && (!token.value || token.value.startsWith('--')))
      return refuse(`${token.rawName} wants a value.`);
  }
  const extra = read.positionals[most];
  return extra === undefined
    ? { values: read.values, words: read.positionals }
    : refuse(`"${extra}" is one word too many.`);
}
