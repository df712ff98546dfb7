import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../../shared/calendar/calendar-day.ts';
import { readJournal, restsInside } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aRolePeriod } from '../../../../support/records.ts';

const asOf = day('2026-07-05');
const { reflections, roles } = sampleDiary();

const read = (from: string | null, entries: readonly Reflection[] = reflections) =>
  readJournal({ entries, roles, asOf, from: from === null ? null : day(from) });

const idsOf = (reading: ReturnType<typeof read>) => reading.sentences.map(({ id }) => id);

describe('a journal read over a period', () => {
  it('that reaches back before the first entry is the journal', () => {
    expect(read('2025-01-01')).toEqual({ ...read(null), sentences: read('2025-01-01').sentences });
    expect(read('2025-01-01').sentences.map(({ text }) => text)).toEqual(read(null).sentences.map(({ text }) => text));
  });

  it('counts, levels and shares by its own days alone', () => {
    const from = '2026-04-13';
    const inside = reflections.filter(({ forDate }) => forDate >= from);
    const [period, alone] = [read(from), readJournal({ entries: inside, roles, asOf })];
    expect(period.observations).toEqual(alone.observations);
    expect(period.energy).toMatchObject({
      ...{ level: alone.energy.level, levelLo: alone.energy.levelLo, levelHi: alone.energy.levelHi },
      ...{ weeks: alone.energy.weeks, reflections: alone.energy.reflections, span: alone.energy.span },
    });
    expect([period.total, period.gap, period.handsOn]).toEqual([alone.total, alone.gap, alone.handsOn]);
  });

  it('keeps the verdict of the journal, and tells it only where the weeks it read lie inside', () => {
    expect(read(null).energy.shownStatus).toBe('moved');
    expect(read('2026-01-05').energy).toEqual(read(null).energy);
    const [first] = read(null)
      .observations.energy.map(({ date }) => date)
      .sort();
    const late = read(addDays(first ?? asOf, 1));
    expect(late.energy).toMatchObject({ status: 'untold', shownStatus: 'untold', direction: null, guards: [] });
    expect([late.energy.from, late.energy.to, late.energy.change, late.energy.mdc]).toEqual([null, null, null, null]);
    expect(late.energy.level).not.toBeNull();
    expect(late.sentences.find(({ id }) => id === 'untold')?.text).toMatch(/^Whether anything moved is read from more/);
    expect(idsOf(late)).not.toContain('moved');
  });

  it('tells it of a period that begins on the day of the first check-in', () => {
    const first = reflections.filter(({ forDate }) => forDate >= '2026-01-09');
    const begins = first[0]?.forDate ?? '';
    expect(begins > '2026-01-05').toBe(true);
    expect(read(begins, first).energy).toEqual(read(null, first).energy);
    expect(read(addDays(day(begins), 1), first).energy.status).toBe('untold');
  });

  it('says that there is too little, or a pause, as of its own days', () => {
    expect(read('2026-06-22').energy.shownStatus).toBe('insufficient');
    const before = reflections.filter(({ forDate }) => forDate < '2026-04-20');
    expect(read('2026-04-01', before).energy.shownStatus).toBe('paused');
    expect(read('2026-05-01', before).energy.shownStatus).toBe('insufficient');
  });

  it('tells of the role changes inside it', () => {
    const changes = (from: string | null) => read(from).changes.map(({ change }) => change.date);
    expect(changes(null)).toEqual(['2026-03-09', '2026-05-04']);
    expect(changes('2026-05-04')).toEqual(['2026-05-04']);
    expect(changes('2026-05-05')).toEqual([]);
  });

  it('speaks of nothing after its end, where the journal sees the week that is not over', () => {
    const thursday = day('2026-07-02');
    const of = (from: string | null) =>
      readJournal({
        entries: [aReflection({ forDate: thursday, answers: { ES05: 1 } })],
        ...{ roles: [aRolePeriod()], asOf: addDays(thursday, -1), from: from === null ? null : day(from) },
      }).sentences[0]?.id;
    expect(of('2026-06-29')).toBe('none');
    expect(of(null)).not.toBe('none');
  });

  it('sees no further than it is told to', () => {
    const entry = aReflection({ forDate: day('2026-07-03'), answers: { ES05: 1 } });
    const seen = (upTo: string) =>
      readJournal({ entries: [entry], roles: [], asOf: day('2026-07-01'), upTo: day(upTo) }).sentences[0]?.text;
    expect(seen('2026-07-02')).toBe('No check-in in these days.');
    expect(seen('2026-07-03')).toMatch(/^1 check-in in 1 week:/);
  });
});

describe('the weeks that a verdict rests on', () => {
  const weekly = (mondays: readonly string[]) => mondays.map((date) => ({ date: day(date), weight: 1, value: 0 }));

  it('lie inside from the day of the first check-in in them', () => {
    const kept = weekly(['2026-05-06', '2026-05-13', '2026-06-17']);
    const inside = (from: string) => restsInside(kept, { asOf, from: day(from) });
    expect([inside('2026-05-04'), inside('2026-05-06'), inside('2026-05-07')]).toEqual([true, true, false]);
    const empty = [
      { date: day('2026-05-05'), weight: 0, value: 0 },
      { date: day('2026-05-04'), weight: 1, value: null },
    ];
    expect(restsInside([...kept, ...empty], { asOf, from: day('2026-05-06') })).toBe(true);
  });

  it('begin after a long break, and within the window', () => {
    const broken = weekly(['2026-01-07', '2026-06-03']);
    expect(restsInside(broken, { asOf, from: day('2026-06-01') })).toBe(true);
    const old = weekly(['2026-05-06', '2026-05-27', '2026-06-17']);
    expect(restsInside(old, { asOf, from: day('2026-05-11'), windowWeeks: 8 })).toBe(true);
    expect(restsInside(old, { asOf, from: day('2026-05-11') })).toBe(false);
  });

  it('are inside any period where there are none', () => {
    expect(restsInside([], { asOf, from: asOf })).toBe(true);
  });
});
