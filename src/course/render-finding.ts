import type { Finding } from './finding.ts';

/** More of a line than this does not fit beside the line number; the part around the place is shown. */
const width = 120;

/**
 * The one rendering of a finding, without a final line end:
 *
 * ```
 * quizzes/04-zielgruppe.yaml:14:12  error  item "u07": card "z2" goes to "native", which is not a field
 *   13 |     text: …
 * > 14 |       in: native
 *      |           ^ fields are natives, immigrants, refugees; did you mean "natives"?
 * ```
 */
export function renderFinding(finding: Finding): string {
  const { path, line, column, severity, thing, problem, allowed, frame } = finding;
  const head = `${path}:${line}:${column}  ${severity}  ${thing}: ${problem}`;
  if (!frame) return allowed ? `${head}\n  ${allowed}` : head;
  const digits = String(line).length;
  const from = windowStart(frame.text, column);
  const shown = cut(frame.text, from);
  const indent = shown.slice(0, column - 1 - from).replace(/[^\t]/g, ' ');
  return [
    head,
    ...(frame.before === undefined ? [] : [`  ${String(line - 1).padStart(digits)} | ${cut(frame.before, 0)}`]),
    `> ${line} | ${shown}`,
    `  ${' '.repeat(digits)} | ${indent}^${allowed ? ` ${allowed}` : ''}`,
  ].join('\n');
}

/** A finding as an annotation of GitHub Actions (workflow command, one line). */
export function renderGithub(finding: Finding): string {
  const { path, line, column, length, severity, thing, problem, allowed } = finding;
  const end = length === undefined ? '' : `,endColumn=${column + length}`;
  const message = `${thing}: ${problem}${allowed ? ` (${allowed})` : ''}`;
  return `::${severity} file=${escapeProperty(path)},line=${line},col=${column}${end}::${escapeData(message)}`;
}

function windowStart(text: string, column: number): number {
  return text.length <= width ? 0 : Math.max(0, Math.min(column - 1 - width / 2, text.length - width));
}

function cut(text: string, from: number): string {
  const shown = text.slice(from, from + width);
  return `${from > 0 ? `…${shown.slice(1)}` : shown}${text.length > from + width ? '…' : ''}`.trimEnd();
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
