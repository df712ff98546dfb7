import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { lastCompleteWeekEnd } from '../../../shared/calendar/iso-week.ts';
import { handsOnFigures } from '../../../shared/domain/drift/hands-on-band.ts';
import { type JournalReading, readJournal } from '../../../shared/domain/drift/journal-reading.ts';
import { readReliability } from '../../../shared/domain/drift/reliability.ts';
import { reliabilitySentences } from '../../../shared/domain/drift/reliability-sentences.ts';
import type { PromptLookup } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import type { DriftAsOf } from '../../../shared/ipc/drift.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { liveReflections } from '../../../shared/records/entries/live-reflections.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { measuredOf } from './measured-curve.ts';
import { reliabilityRows } from './reliability-rows.ts';

const objections = (entries: readonly Entry[], asOf: CalendarDay): DriftAsOf['objections'] =>
  liveReflections(entries, asOf)
    .flatMap(({ id, forDate, answers }) => {
      const said = answers[promptIds.chartObjection];
      return typeof said === 'string' && said.trim() !== '' ? [{ day: forDate, text: said, entryId: id }] : [];
    })
    .reverse();

type Read = { readonly entries: readonly Entry[]; readonly promptOf: PromptLookup };

/** What a reading says, for the screen. */
export const lookOf = (reading: JournalReading, { entries, promptOf }: Read): DriftAsOf => {
  const { asOf, energy, time, sentences, observations } = reading;
  const reliability = readReliability({ entries, energy: observations.energy, asOf, promptOf });
  const end = lastCompleteWeekEnd(asOf);
  const handsOn = handsOnFigures(observations.handsOn, asOf);
  return {
    asOf,
    end,
    sentences,
    status: energy.shownStatus,
    measured: { energy: measuredOf(energy), time: measuredOf(time), handsOn },
    reliability: { sentences: [...reliabilitySentences(reliability)], rows: reliabilityRows(reliability) },
    objections: objections(entries, asOf),
  };
};

/** What could be said as of a day: what today's entries, dated up to then, give. */
export const driftAsOf = (journal: Pick<Journal, 'entries' | 'roles' | 'of'>, asOf: CalendarDay): DriftAsOf => {
  const read = { entries: journal.entries(), promptOf: promptsOf(journal) };
  return lookOf(readJournal({ ...read, roles: journal.roles(), asOf, upTo: asOf }), read);
};
