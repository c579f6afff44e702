import { createHash } from 'node:crypto';

/** Eight hex digits (of SHA-256) that change with body or key: an attempt remembers to which text it was given. */
export function revisionOf(body: unknown, key: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([body, key]))
    .digest('hex')
    .slice(0, 8);
}
