import { page, userEvent } from 'vitest/browser';
import type { GradedItem } from '../../model/item.ts';
import type { Response } from '../../model/response.ts';
import { newSession, type Session } from '../../model/session.ts';
import { tagOf } from '../../model/tag.ts';
import { MemoryRecord } from '../../progress/memory-record.ts';
import { sessionKey } from '../shared/asking.ts';
import { type Mounted, type MountOptions, mount } from './mount.ts';

/** Clicks the button with exactly this name. */
export async function press(name: string): Promise<void> {
  await userEvent.click(page.getByRole('button', { name, exact: true }));
}

/** Mounts an item whose stored session has this response. */
export async function mountAnswered(
  item: GradedItem,
  response: Response,
  options: MountOptions & { readonly session?: Partial<Session> } = {},
): Promise<Mounted> {
  const record = new MemoryRecord();
  await record.saveSession(sessionKey(item.id, options.asking), { ...newSession(item), response, ...options.session });
  return mount(tagOf(item), item, { ...options, record });
}
