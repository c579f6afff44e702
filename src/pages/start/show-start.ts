import './styles.css';
import { render } from 'lit';
import { start as words } from '../../strings/start.ts';
import type { PageAccess } from '../page-access.ts';
import { StartPage } from './start-page.ts';

/** The start page: present, notes, learn, QR code, and how the room sees it. */
export function showStart(access: PageAccess): void {
  const page = document.createElement('main');
  page.id = 'page';
  page.className = 'start';
  document.title = `${words.title} – ${access.contents.title}`;
  document.querySelector('.skip')?.setAttribute('href', '#page');
  document.getElementById('deck')?.before(page);
  const start = new StartPage(access, () => render(start.render(), page));
  start.draw();
}
