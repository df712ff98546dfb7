import { describe, expect, it } from 'vitest';
import { addDays, localDay } from '../../../../../shared/calendar/calendar-day.ts';
import { composeForm, estimateSeconds } from '../../../../../shared/domain/check-ins/compose-form.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { scoreReflection } from '../../../../../shared/domain/scoring/score-reflection.ts';
import { levelLine, weekDots } from '../../../../../shared/domain/statistics/level-line.ts';
import { leaksIn, redact } from '../../../../../shared/domain/summary/redaction.ts';
import { defaultSections, draftSummary } from '../../../../../shared/domain/summary/summary.ts';
import { availabilityOf } from '../../../../../shared/domain/summary/summary-availability.ts';
import { summaryMarkdown } from '../../../../../shared/domain/summary/summary-markdown.ts';
import type { Entry } from '../../../../../shared/records/entries/entry.ts';
import type { Reflection } from '../../../../../shared/records/entries/reflection.ts';
import { aReflection, day } from '../../../../support/builders.ts';

// The eighteen cases of docs/domain.md, section 10, on whole journals. Where a vector holds the exact numbers of a
// case, drift.test.ts and its neighbours test it; here the case is told as a writer would meet it.

/** A check-in whose one slider answer gives this much energy: thirds between -1 and 1. */
const feeling = (forDate: string, thirds: number, given: Partial<Reflection> = {}): Reflection =>
  aReflection({
    id: `e${forDate}${given.id ?? ''}`,
    forDate: day(forDate),
    createdLocalDate: day(forDate),
    answers: { ES07: thirds },
    ...given,
  });

const weekly = (from: string, values: readonly number[]): Reflection[] =>
  values.map((thirds, week) => {
    const forDate = addDays(day(from), 7 * week);
    return feeling(forDate, thirds);
  });

const said = (entries: readonly Entry[], asOf: string): readonly string[] =>
  readJournal({ entries, roles: [], asOf: day(asOf) }).sentences.map(({ text }) => text);

const status = (entries: readonly Entry[], asOf: string) =>
  readJournal({ entries, roles: [], asOf: day(asOf) }).energy.status;

const rise = weekly('2026-01-07', [-2, -1, -2, 0, -1, 0, -1, 0, -1, 1, 0, 1, 0, 1, 2, 1]);

describe('the acceptance cases', () => {
  it('1: one check-in is one dot, no line, and too few for a summary', () => {
    const one = [feeling('2026-02-03', 1)];
    expect(status(one, '2026-02-08')).toBe('insufficient');
    expect(weekDots(energyObservations(one), day('2026-02-08'))).toHaveLength(1);
    expect(levelLine(energyObservations(one), day('2026-02-08')).every(({ level }) => level === null)).toBe(true);
    expect(said(one, '2026-02-08')[0]).toMatch(/^1 check-in in 1 week: too few for a line yet\. Five more /);
    const sheet = draftSummary({
      entries: one,
      roles: [],
      asOf: day('2026-02-08'),
      reader: 'manager',
      pages: 1,
      sections: defaultSections,
    });
    expect(summaryMarkdown(sheet)).toContain('Too few check-ins to describe a direction.');
  });

  it('2: a check-in with everything skipped changes no statistic by a byte', () => {
    const skipped = aReflection({ id: 'skipped', forDate: day('2026-03-11'), answers: { EF03: null, ES05: null } });
    expect(scoreReflection(skipped)).toMatchObject({ E: null, T: null, V: null, u: 0 });
    expect(JSON.stringify(readJournal({ entries: [...rise, skipped], roles: [], asOf: day('2026-04-26') }))).toBe(
      JSON.stringify(readJournal({ entries: rise, roles: [], asOf: day('2026-04-26') })),
    );
  });

  it('3: fifteen check-ins on one day are one week', () => {
    const many = Array.from({ length: 15 }, (_, index) =>
      feeling('2026-02-03', (index % 3) - 1, { id: String(index) }),
    );
    expect(readJournal({ entries: many, roles: [], asOf: day('2026-02-08') }).energy).toMatchObject({
      weeks: 1,
      reflections: 15,
      status: 'insufficient',
      level: null,
    });
  });

  it('4: the day of an entry is fixed by the offset at writing, and travel changes nothing', () => {
    expect(localDay(Date.parse('2026-03-28T23:30:00Z'), 60)).toBe('2026-03-29');
    expect(localDay(Date.parse('2026-03-30T06:30:00Z'), -420)).toBe('2026-03-29');
    const moved = rise.map((entry) => ({ ...entry, tz: 'Asia/Tokyo', utcOffsetMinutes: 540 }));
    expect(readJournal({ entries: moved, roles: [], asOf: day('2026-04-26') }).energy).toEqual(
      readJournal({ entries: rise, roles: [], asOf: day('2026-04-26') }).energy,
    );
  });

  it('5: entries dated ahead are left out until their week is complete', () => {
    const ahead = [...rise, feeling('2026-05-05', -3), feeling('2026-05-19', -3)];
    expect(readJournal({ entries: ahead, roles: [], asOf: day('2026-04-26') }).energy).toEqual(
      readJournal({ entries: rise, roles: [], asOf: day('2026-04-26') }).energy,
    );
    expect(readJournal({ entries: ahead, roles: [], asOf: day('2026-05-24') }).energy.reflections).toBe(
      rise.length + 2,
    );
  });

  it('6: deleted entries leave no trace, and undo restores exactly', () => {
    const before = readJournal({ entries: rise, roles: [], asOf: day('2026-04-26') });
    const binned = rise.map((entry, index) =>
      index < 12 ? entry : { ...entry, deletedAt: '2026-04-27T08:00:00.000Z' },
    );
    expect(readJournal({ entries: binned, roles: [], asOf: day('2026-04-26') }).energy).toEqual(
      readJournal({ entries: rise.slice(0, 12), roles: [], asOf: day('2026-04-26') }).energy,
    );
    const restored = binned.map((entry) => ({ ...entry, deletedAt: null }));
    expect(readJournal({ entries: restored, roles: [], asOf: day('2026-04-26') })).toEqual(before);
  });

  it('7: after two years away only the later stretch counts', () => {
    const entries = [
      ...weekly('2024-01-10', [-2, -1, -2, -2, -1, -2, -2, -1, -2, -2]),
      ...weekly('2026-02-04', [1, 1, 0, 1, 1]),
    ];
    expect(readJournal({ entries, roles: [], asOf: day('2026-03-08') }).energy).toMatchObject({
      weeks: 5,
      status: 'insufficient',
    });
  });

  it('8: a role change is compared without a word on cause', () => {
    const { reflections, roles } = sampleDiary();
    const texts = readJournal({ entries: reflections, roles, asOf: day('2026-07-05') }).sentences.map(
      ({ text }) => text,
    );
    const change = texts.find((text) => text.includes('after the change of role in May'));
    expect(change).toMatch(/Other things changed too\.$/);
    expect(change).not.toMatch(/because|caused|due to|led to|made you|thanks to/i);
  });

  it('9: looking in the middle of a week shows a new dot and the same sentence', () => {
    const withNew = [...rise, feeling('2026-04-29', 3)];
    expect(said(withNew, '2026-04-30')).toEqual(said(rise, '2026-04-26'));
    expect(weekDots(energyObservations(withNew), day('2026-04-30'))).toHaveLength(17);
  });

  it('10: what is not confirmed is a lean in the app and no clear movement on paper', () => {
    const weeks = Array.from({ length: 20 }, (_, index) => addDays(day('2026-03-01'), 7 * index));
    const leaning = weeks.find((asOf) => measureDrift(energyObservations(rise), asOf).status === 'tilt');
    expect(leaning).toBeDefined();
    const asOf = leaning ?? day('2026-04-12');
    expect(said(rise, asOf).join(' ')).toContain('not yet clear');
    const sheet = summaryMarkdown(
      draftSummary({ entries: rise, roles: [], asOf, reader: 'manager', pages: 1, sections: defaultSections }),
    );
    expect(sheet).toContain('no clear movement');
    expect(sheet).not.toMatch(/lean|not yet clear/);
  });

  it('11: the same answer every week divides by nothing and says that it was the same', () => {
    const alike = { EC01: -1, EC02: 1, EC03: -1, EC04: 1 };
    const same = weekly(
      '2026-01-07',
      Array.from({ length: 16 }, () => 1),
    ).map((entry) => ({ ...entry, answers: alike }));
    const reading = readJournal({ entries: same, roles: [], asOf: day('2026-04-26') });
    expect(reading.energy).toMatchObject({ status: 'held-steady', s2: 0.01, guards: ['identical-answers'] });
    expect(said(same, '2026-04-26').join(' ')).toContain('Your answers came to the same figure each time');
  });

  it('12: an entry written late counts half, and after two weeks not at all', () => {
    const late = (days: number) =>
      scoreReflection(feeling('2026-02-03', 1, { createdLocalDate: addDays(day('2026-02-03'), days) })).u;
    expect([late(3), late(5), late(20)]).toEqual([1 / 3, 1 / 6, 0]);
  });

  it('13: a fuller calendar with the same liking is no change of heart', () => {
    const withPeople = (people: number) =>
      scoreReflection(
        aReflection({
          split: { people, coordination: 2, technical: 18 - people, other: 0 },
          activities: [
            { activityId: 'one-to-one', category: 'people', minutes: null, energy: 1 },
            { activityId: 'code', category: 'technical', minutes: null, energy: 1 },
          ],
        }),
      );
    expect(withPeople(4).Ea).toBe(withPeople(14).Ea);
    expect(withPeople(4).T).not.toBe(withPeople(14).T);
  });

  it('14: what is about the partner cannot be shown to a manager who is the partner', () => {
    for (const part of ['duo', 'conflicts'] as const) {
      expect(availabilityOf(part, 'manager', true)).toEqual({
        kind: 'never',
        why: 'This part is about the person who would read it.',
      });
    }
    expect(availabilityOf('duo', 'manager', false)).toEqual({ kind: 'offered', lineByLine: false });
    const sheet = summaryMarkdown(draftSummary({ ...sampleSheet(), sections: defaultSections }));
    expect(sheet).not.toMatch(/DU\d\d|dialogue|alignment|inclusion|boundaries|multiplier|Robin|Dana/);
  });

  it('15: chosen lines leave without names, addresses and tickets, and people are named anew each time', () => {
    const rules = {
      people: [
        { names: ['Robin'], relation: 'partner' as const },
        { names: ['Kim'], relation: 'teammate' as const },
      ],
      projectWords: [],
      dictionary: new Set<string>(),
    };
    const lines = ['Robin and Kim’s plan; ROBIN wrote from robin@corp.example.', 'See OPS-123.'];
    const text = redact(lines, rules)
      .lines.map(({ after }) => after)
      .join(' ');
    expect(leaksIn(text, rules)).toEqual([]);
    expect(text).toContain('my partner');
    expect(text).toContain('a teammate');
  });

  it('16: after nine silent weeks the last picture is named, and no level', () => {
    const reading = readJournal({ entries: rise, roles: [], asOf: day('2026-06-28') });
    expect(reading.energy).toMatchObject({ status: 'paused', level: null });
    expect(reading.sentences[0]?.text).toContain('The last picture is from 22 April 2026.');
  });

  it('17: what drains on the engineering manager side speaks for the other side', () => {
    const drained = scoreReflection(aReflection({ form: 'weekly', answers: { EC03: 2 } }));
    expect(drained.E).toBeCloseTo(-2 / 3);
  });

  it('18: no sitting asks for more than two minutes', () => {
    const all = { partner: true, combined: true, ic: false, commitment: true, line: true };
    const seconds = (form: 'daily' | 'weekly' | 'monthly' | 'duo') =>
      estimateSeconds(
        composeForm({ form, past: [], forDate: day('2026-02-03'), conditions: all })
          .filter(({ optional, after }) => !(after || optional))
          .map(({ id }) => id),
      );
    expect(seconds('daily')).toBe(55);
    expect(seconds('weekly')).toBe(94);
    expect(seconds('monthly')).toBe(93);
    expect(seconds('duo')).toBe(89);
  });
});

function sampleSheet() {
  const { reflections, roles } = sampleDiary();
  return { entries: reflections, roles, asOf: day('2026-07-05'), reader: 'manager', pages: 1 } as const;
}
