import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';

export function showRepetition({ contents, readerAddress }: PageAccess): void {
  pageFrame(document, 'Repetition', contents.title, readerAddress());
}
