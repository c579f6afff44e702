import { given, type Response } from '../model/response.ts';

/** How certain a learner was of an answer, in the words of the interface: they are stored. */
export const confidences = ['sicher', 'unsicher', 'geraten'] as const;
export type Confidence = (typeof confidences)[number];

const part = 'confidence';

/** Under which key of the record the confidence of an attempt is kept: attempts themselves are never changed. */
export function confidenceKey(attempt: string): string {
  return `${part}/${attempt}`;
}

/** What is kept of a confidence. */
export function keptConfidence(confidence: Confidence): Response {
  return { [part]: [confidence] };
}

/** The confidence in a kept value; nothing where none was given. */
export function toConfidence(value: Response | undefined): Confidence | undefined {
  const [word] = given(value ?? {}, part);
  return confidences.find((one) => one === word);
}

export interface Judged {
  readonly confidence: Confidence | undefined;
  readonly right: boolean;
}

/** How often answers were right, by how certain the learner was of them. */
export type Calibration = Readonly<Record<Confidence, { readonly right: number; readonly of: number }>>;

export function calibrate(answers: readonly Judged[]): Calibration {
  const of = (confidence: Confidence) => {
    const own = answers.filter((one) => one.confidence === confidence);
    return { right: own.filter(({ right }) => right).length, of: own.length };
  };
  return { sicher: of('sicher'), unsicher: of('unsicher'), geraten: of('geraten') };
}
