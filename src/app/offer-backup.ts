import { announce } from '../elements/shared/announce.ts';
import type { LearnerRecord } from '../progress/record.ts';
import { loss, saveBackup as saveWord, storage } from '../strings/storage.ts';
import { showNotice } from './notice.ts';

/**
 * Says each problem of the storage once, and offers the file that saves what this page still has. Here, and not on the
 * settings page: what is only in memory would be gone on the way there.
 */
export function offerBackup(record: LearnerRecord, now: () => number): void {
  record.onProblem((problem) => {
    const save = document.createElement('button');
    save.type = 'button';
    save.textContent = saveWord;
    save.addEventListener('click', async () => {
      const { saveBackup } = await import('../pages/settings/save-backup.ts');
      saveBackup(record, now());
    });
    const sentence = { ...storage, ...loss }[problem];
    const notice = showNotice(sentence);
    notice.querySelector('p')?.after(save);
    announce(notice, sentence);
  });
}
