import { reader as words } from '../strings/reader.ts';

/** The empty page: a way back to the course, and a headline. Returns the region that the page fills. */
export function pageFrame(document: Document, title: string, courseTitle: string, courseAddress: string): HTMLElement {
  const page = document.createElement('main');
  page.className = 'page';
  page.id = 'page';
  const back = document.createElement('a');
  back.className = 'page-back';
  back.href = courseAddress;
  back.textContent = words.wholeCourse;
  const headline = document.createElement('h1');
  headline.textContent = title;
  const body = document.createElement('div');
  body.className = 'page-body';
  page.append(back, headline, body);
  document.title = words.title(title, courseTitle);
  document.querySelector('.skip')?.setAttribute('href', '#page');
  document.getElementById('deck')?.before(page);
  return body;
}
