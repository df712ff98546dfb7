import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { type DuoCheckIn, facets, metStrip, partnerOn, readDuo, readTrust } from '../../../shared/domain/duo/duo.ts';
import { duoByPartner, entriesWith, type PartnerAnswers } from '../../../shared/domain/duo/duo-by-partner.ts';
import {
  duoSentences,
  endsOfFacet,
  facetName,
  metText,
  mirrorQuestions,
  trustMeanText,
  trustQuestion,
} from '../../../shared/domain/duo/duo-sentences.ts';
import { toldOfPair } from '../../../shared/domain/duo/told-of-pair.ts';
import type { DuoView, FacetLine } from '../../../shared/ipc/duo.ts';
import type { Partner } from '../../../shared/records/beside/partner.ts';
import { toOneDecimal } from '../../../shared/wording/wording.ts';
import type { Journal } from '../core/journal.ts';

/** The partner a page is about: the one asked for, else the one of today, else the last with a check-in. */
const chosenOf = (journal: Journal, read: readonly PartnerAnswers[], id: string | null, today: CalendarDay) => {
  const partners = journal.of('partner');
  const named = partners.find((one) => one.id === id) ?? partnerOn(partners, today);
  return named ?? read.at(-1)?.partner ?? null;
};

const linesOf = (checkIns: readonly DuoCheckIn[]): FacetLine[] => {
  const newest = checkIns.at(-1)?.series;
  const read = checkIns.map((one) => ({ ...one, reading: readDuo(one.answers) }));
  return facets.map((facet) => ({
    facet,
    name: facetName(facet),
    ends: [...endsOfFacet(facet)],
    dots: read.flatMap(({ entryId, date, series, reading }) => {
      const value = reading.facets[facet];
      if (value === null || entryId === undefined) return [];
      const answers = reading.counts[facet];
      const words = `${toOneDecimal(value)} (${answers})`;
      return [{ entryId, day: date, value, answers, words, isAlike: series === newest }];
    }),
  }));
};

const trustOf = (checkIns: readonly DuoCheckIn[]): DuoView['trust'] => {
  const { dots } = readTrust(checkIns);
  const answers = dots.flatMap(({ entryId, date, anchor }) =>
    entryId === undefined ? [] : [{ entryId, day: date, words: anchor }],
  );
  return { answers: answers.toReversed(), mean: trustMeanText(checkIns) };
};

const headOf = (partner: Partner | null): DuoView['partner'] =>
  partner && { id: partner.id, label: partner.label, since: partner.since, until: partner.until };

/** What was answered about the pair up to today, of one partner alone: two people are never one series. */
export const duoView = (journal: Journal, id: string | null, today: CalendarDay): DuoView => {
  const partners = journal.of('partner');
  const read = duoByPartner(journal.entries(), partners, today);
  const partner = chosenOf(journal, read, id, today);
  const own = read.find((one) => one.partner?.id === partner?.id);
  const entries = own?.entries ?? entriesWith(journal.entries(), partners, partner);
  const checkIns = own?.checkIns ?? [];
  const newest = checkIns.at(-1);
  const ask = newest === undefined ? null : trustQuestion(newest);
  const strip = metStrip(entries, today);
  return {
    today,
    partner: headOf(partner),
    others: partners.filter((one) => one.id !== partner?.id).map(({ id: other, label }) => ({ id: other, label })),
    checkIns: checkIns
      .flatMap(({ entryId, date }) => (entryId === undefined ? [] : [{ entryId, day: date }]))
      .toReversed(),
    sentences: duoSentences(checkIns),
    facets: linesOf(checkIns),
    trust: trustOf(checkIns),
    asks: [...(newest === undefined ? [] : mirrorQuestions(newest)), ...(ask === null ? [] : [ask])],
    met: { words: metText(strip), weeks: strip.map(({ monday, met }) => ({ monday, met })) },
    told: toldOfPair(entries, today).map((one) => ({ ...one, answers: [...one.answers] })),
  };
};

/** Whether a partner was entered, or a check-in about a pair kept. */
export const hasPair = (journal: Journal): boolean =>
  journal.of('partner').length > 0 || journal.reflections().some(({ form }) => form === 'duo');
