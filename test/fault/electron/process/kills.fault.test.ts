import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { amount, figure, patience } from '../../../support/fault-scale.ts';
import { openJournalPage } from '../../../support/journal-page.ts';
import { quickStore, temporaryFolder } from '../../../support/quick-vault.ts';

const PASSPHRASE = 'copper lantern orchard';
const program = resolve(import.meta.dirname, '../../../../electron/process/journal-process.ts');
const kills = amount({ short: 12, long: 200 });

/** Writes notes one after the other until the process has gone, `onKept` after each; gives the lines said to be kept. */
const writeUntilGone = async (
  page: ReturnType<typeof openJournalPage>,
  round: number,
  onKept: () => void,
): Promise<readonly string[]> => {
  const kept: string[] = [];
  for (let note = 0; ; note += 1) {
    const begun = await page.ask('note:begin', { entryId: null, forDate: null, attachedTo: null });
    if (!begun?.ok) return kept;
    const line = `kept ${round}-${note}`;
    const content = { ...begun.value.content, markdown: line };
    const completed = await page.ask('note:complete', { draftId: begun.value.draftId, content });
    if (!completed?.ok) return kept;
    kept.push(line);
    onKept();
  }
};

it(
  `the process of the journal is killed at a random moment of its work, ${kills} times: nothing acknowledged is lost`,
  async () => {
    const { folder, remove } = temporaryFolder();
    const file = join(folder, 'journal.driftline');
    const made = await quickStore().create({ file, passphrase: PASSPHRASE });
    if (!made.ok) throw new Error(made.error.code);
    await made.value.lock();
    const page = openJournalPage(folder, program);
    const kept: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      const opened = await page.ask('vault:unlock', { passphrase: PASSPHRASE });
      expect(opened).toMatchObject({ ok: true, value: { status: 'unlocked' } });
      let isDoomed = false;
      const killSoon = () => {
        if (!isDoomed) setTimeout(page.kill, Math.random() * 120);
        isDoomed = true;
      };
      // Every other time once something was kept, however slow the machine: else nothing might be there to lose.
      if (round % 2 === 0) killSoon();
      kept.push(...(await writeUntilGone(page, round, killSoon)));
      const state = await page.ask('vault:state', null);
      expect(state).toMatchObject({ value: { status: 'locked', broke: true } });
    }
    await page.lock();
    const opened = await quickStore().unlock({ file, passphrase: PASSPHRASE });
    if (!opened.ok) throw new Error(opened.error.code);
    const records = await opened.value.readAll();
    if (!records.ok) throw new Error(records.error.code);
    const all = JSON.stringify(records.value);
    expect(kept.length).toBeGreaterThanOrEqual(kills / 2);
    expect(kept.filter((line) => !all.includes(`"${line}"`))).toEqual([]);
    await opened.value.lock();
    figure('F1', `${kills} kills of the journal's process, ${kept.length} notes acknowledged, 0 lost`);
    remove();
  },
  patience,
);
