import type { PageAccess } from '../page-access.ts';
import { pageFrame } from '../page-frame.ts';

export function showSettings({ contents, readerAddress }: PageAccess): void {
  pageFrame(document, 'Settings', contents.title, readerAddress());
}
