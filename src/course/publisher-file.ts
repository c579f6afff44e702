import { optional, safeParse, strictObject } from 'valibot';
import type { Finding } from './finding.ts';
import type { Source } from './source.ts';
import { parseYaml } from './yaml/document.ts';
import { readTree } from './yaml/read.ts';
import { text } from './yaml/text.ts';

export const publisherPath = 'slides/publisher.yaml';

const shape = strictObject({
  name: optional(text, ''),
  address: optional(text, ''),
  email: optional(text, ''),
  imprint: optional(text, ''),
  privacy: optional(text, ''),
  site: optional(text, ''),
});

/** Who publishes the course; empty texts are still to be filled in. */
export interface Publisher {
  readonly name: string;
  readonly address: string;
  readonly email: string;
  /** What the law asks for beside name, address and e-mail. */
  readonly imprint: string;
  /** What the publisher adds to the sentences on privacy: above all who hosts the site. */
  readonly privacy: string;
  /** Where the course is published: phones reach it by QR code. */
  readonly site: string;
}

export const noPublisher: Publisher = { name: '', address: '', email: '', imprint: '', privacy: '', site: '' };

/** Reads `slides/publisher.yaml`. Never throws. */
export function parsePublisher(source: Source): {
  readonly publisher: Publisher;
  readonly findings: readonly Finding[];
} {
  const { root, findings: broken } = parseYaml(source);
  const { value, findings: misfits } = readTree(source, root, shape);
  const read = safeParse(shape, value);
  return { publisher: read.success ? read.output : noPublisher, findings: [...broken, ...misfits] };
}
