import { passportName, writePassport } from '../../progress/passport/write-passport.ts';
import type { LearnerRecord } from '../../progress/record.ts';
import { saveFile } from '../save-file.ts';

/** Hands the record to the learner as a file. Returns its name. */
export function saveBackup(record: LearnerRecord, now: number): string {
  const name = passportName(now);
  saveFile(name, writePassport(record.all(), now), 'application/json');
  return name;
}
