import { addDays } from '../../shared/calendar/calendar-day.ts';
import type { JournalRecord } from '../../shared/records/journal-record.ts';
import { day } from '../support/builders.ts';
import { quickStore } from '../support/quick-vault.ts';
import { aNote, aRolePeriod } from '../support/records.ts';
import { aRecord, value } from '../support/vault-fixture.ts';

export const PASSPHRASE = 'copper lantern orchard';

const words = 'retro incident planning review pairing hiring growth feedback roadmap outage quiet onboarding'.split(
  ' ',
);

const text = (n: number): string =>
  Array.from({ length: 300 }, (_, at) => `${words[(n * 7 + at * at) % words.length] ?? ''}${(n * 31 + at) % 97}`).join(
    ' ',
  );

const records = (entries: number): readonly JournalRecord[] => [
  aRolePeriod(),
  ...Array.from({ length: entries }, (_, n) =>
    aNote({ id: `n${n}`, forDate: addDays(day('1999-01-01'), n), title: `Day ${n}`, markdown: text(n) }),
  ),
];

/** A vault with a journal of so many notes of 300 words. */
export const fillWithNotes = async (file: string, entries: number): Promise<void> => {
  const vault = value(await quickStore().create({ file, passphrase: PASSPHRASE }));
  value(await vault.commit({ put: records(entries).map((record) => aRecord(record as never)) }));
  await vault.lock();
};
