import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastCompleteWeekEnd, weekIndex } from '../../../../shared/calendar/iso-week.ts';
import { contrastPressure, readBlindSpot } from '../../../../shared/domain/balance/balance.ts';
import { readJournal } from '../../../../shared/domain/drift/journal-reading.ts';
import { measureYear } from '../../../../shared/domain/drift/shown-drift.ts';
import { duoTrend, readDuo } from '../../../../shared/domain/duo/duo.ts';
import { duoByPartner } from '../../../../shared/domain/duo/duo-by-partner.ts';
import { readFeeds, wholeWeeks } from '../../../../shared/domain/feeds/feeds.ts';
import { activityById } from '../../../../shared/domain/questions/prompt-catalogue.ts';
import { balanceWeeks } from '../../../../shared/domain/scoring/balance-weeks.ts';
import { observe } from '../../../../shared/domain/scoring/observations.ts';
import { anyDiary, type Diary } from '../../../second/any-diary.ts';

/** A word for everything that the figures of one diary come to. */
const comesTo = ({ entries, roles, partners, asOf, from }: Diary): readonly string[] => {
  const reading = readJournal({ entries, roles, asOf, from });
  const weeks = balanceWeeks(entries, asOf);
  const now = weekIndex(lastCompleteWeekEnd(asOf));
  const feeds = readFeeds({ entries, activityOf: activityById }, asOf, wholeWeeks(entries, asOf, 26));
  const pairs = duoByPartner(entries, partners, asOf);
  const trends = pairs.map(({ checkIns }) =>
    duoTrend(checkIns.flatMap(({ answers }) => readDuo(answers).composite ?? [])),
  );
  return [
    ...[reading.gap.status, `energy ${reading.energy.side}`, `hands-on ${reading.handsOn.status}`],
    ...reading.changes.map(({ comparison }) => `change ${comparison.status}`),
    ...reading.sentences.map(({ id }) => `says ${id}`),
    `a year ${measureYear(observe(entries).energy, asOf) !== null}`,
    ...feeds.activities.flatMap(({ quadrant, feels }) => [`place ${quadrant}`, `feels ${feels}`]),
    ...feeds.comparisons.all.map(({ isClear }) => `days ${isClear}`),
    ...[`satisfaction ${feeds.satisfaction.status}`, `satisfaction of the ${feeds.satisfaction.question}`],
    ...[readBlindSpot(weeks, now).status, contrastPressure(weeks, now).status],
    ...[`pairs ${pairs.length}`, ...trends.map(({ status }) => `trend ${status}`)],
  ];
};

describe('the diaries of the second count', () => {
  it('come to everything that can be counted, so that to agree on them says something', () => {
    const diaries = fc.sample(anyDiary, { numRuns: 150, seed: 4 });
    const found = new Set(diaries.flatMap(comesTo));
    const expected = [
      ...['gap', 'no-clear-gap', 'energy TL', 'energy EM', 'energy between', 'a year true', 'says energy-and-role'],
      ...['above', 'below', 'compatible', 'no-range', 'insufficient', 'mostly-other'].map((one) => `hands-on ${one}`),
      ...['change ok', 'change insufficient', 'says role-change', 'says unknown-questions', 'says paused'],
      ...['protect', 'more of', 'hand over', 'question', 'null'].map((one) => `place ${one}`),
      ...['energising', 'draining', 'null'].map((one) => `feels ${one}`),
      ...['days true', 'days false', 'satisfaction unclear', 'satisfaction of the day', 'satisfaction of the week'],
      ...['satisfaction higher', 'satisfaction lower'],
      ...['blind-spot-people', 'blind-spot-technical', 'both-stretched', 'no-signal'],
      ...['leans-technical-under-pressure', 'leans-people-under-pressure', 'no-clear-pattern'],
      ...['pairs 0', 'pairs 1', 'pairs 2', 'trend higher', 'trend lower', 'trend same', 'trend insufficient'],
    ];
    expect(expected.filter((one) => !found.has(one))).toEqual([]);
  });
});
