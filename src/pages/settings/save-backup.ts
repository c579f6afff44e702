import { passportName, writePassport } from '../../progress/passport/write-passport.ts';
import type { LearnerRecord } from '../../progress/record.ts';

/** Long enough for a browser that asks where to put the file. */
const patience = 60_000;

/** Hands the record to the learner as a file. Returns its name. */
export function saveBackup(record: LearnerRecord, now: number): string {
  const name = passportName(now);
  const address = URL.createObjectURL(new Blob([writePassport(record.all(), now)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), patience);
  return name;
}
