import { describe, expect, it } from 'vitest';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import { type DriftReading, driftSentences } from '../../../../../shared/domain/drift/drift-sentences.ts';
import { measureGap } from '../../../../../shared/domain/drift/gap-between-curves.ts';
import { gapText, rangeInWords } from '../../../../../shared/domain/drift/gap-sentences.ts';
import type { GuardName } from '../../../../../shared/domain/drift/guards.ts';
import { readJournal } from '../../../../../shared/domain/drift/journal-reading.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { day } from '../../../../support/builders.ts';
import { shownUnder } from '../../../../support/shown-drift.ts';
import { asObservations, type VectorObservation, vector } from '../../../../support/vectors.ts';

type Input = { observations: VectorObservation[]; asOf: CalendarDay };

type Given = { asOf?: string; guards?: readonly GuardName[] } & Partial<DriftReading>;

const saidOf = (id: string, given: Given = {}) => {
  const { input } = vector<Input, object>(id);
  const { asOf, guards, ...changes } = given;
  const observations = asObservations(input.observations);
  return driftSentences({
    drift: shownUnder(observations, asOf ? day(asOf) : input.asOf, guards),
    whenClear: null,
    observations,
    total: null,
    checkIns: observations.map(({ date }) => date),
    unknown: 0,
    ...changes,
  });
};

const textsOf = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text);

describe('drift in words', () => {
  it('says what moved, from where to where, and how often chance says so', () => {
    const [moved, level] = saidOf('D1');
    expect(moved?.text).toBe(
      'Over 15 weeks your energy answers moved toward the engineering manager side, from about -0.3 (likely -0.5 to ' +
        '-0.1) to about 0.2 (likely -0.04 to 0.3).',
    );
    expect(moved?.footnote).toContain('three to seven in a hundred');
    expect(level?.text).toBe('The last weeks, the newest counting most, put it at 0.1, likely -0.05 to 0.3.');
  });

  it('calls a movement that is not clear a lean, and says why one is held back', () => {
    const lean =
      'lean toward the engineering manager side, not yet clear. About one in four stable diaries shows a lean like ' +
      'this within a year.';
    expect(textsOf(saidOf('D3b'))[0]).toBe(`The last 13 weeks ${lean}`);
    const guarded = textsOf(saidOf('D1', { guards: ['weekday-shift'] }));
    expect(guarded[0]).toBe(
      'The last 15 weeks lean toward the engineering manager side; Driftline does not call it moved: Your check-ins ' +
        'moved to other weekdays. Part of this may be the day, not you.',
    );
    expect(guarded.filter((text) => text.includes('weekdays'))).toHaveLength(1);
    expect(guarded.join(' ')).not.toMatch(/one in four|could be hiding/);
  });

  it('names what could hide behind no clear movement', () => {
    expect(textsOf(saidOf('D7'))[0]).toBe(
      'No clear movement over 13 weeks. A change of up to about 0.4 could be hiding.',
    );
  });

  it('says when answers held steady, and on which side', () => {
    expect(textsOf(saidOf('D6'))).toEqual([
      'Over 15 weeks your energy answers held steady.',
      'Around 26 April 2026 your energy answers sit on the engineering manager side: 0.3, likely 0.2 to 0.4.',
    ]);
  });

  it('lists what is missing, in the singular too', () => {
    expect(textsOf(saidOf('A1'))).toEqual([
      '1 check-in in 1 week: too few for a line yet. Five more check-ins over three more weeks, and a line begins.',
      'Too early to say whether anything moved. Eleven more check-ins over eight more weeks, and it can be said.',
    ]);
    expect(textsOf(saidOf('A3'))[0]).toBe(
      '15 check-ins in 1 week: too few for a line yet. Check-ins in three more weeks, and a line begins.',
    );
    expect(textsOf(saidOf('D2'))[1]).toBe(
      'Too early to say whether anything moved; it can be said when this week is complete.',
    );
  });

  it('counts a check-in of the unfinished week', () => {
    expect(textsOf(saidOf('A1', { asOf: '2026-02-03' }))[0]).toContain('1 check-in in 1 week:');
  });

  it('falls silent with the date of the last check-in', () => {
    expect(textsOf(saidOf('D4b'))).toEqual(['No check-in for 9 weeks. The last picture is from 22 April 2026.']);
    expect(textsOf(saidOf('D1', { asOf: '2028-06-25' }))[0]).toContain('The last picture is from 22 April 2026.');
  });

  it('counts check-ins as check-ins, and those with an energy answer as such where there are others', () => {
    const { input } = vector<Input, object>('D2');
    const days = asObservations(input.observations).map(({ date }) => date);
    expect(textsOf(saidOf('D2', { checkIns: [...days, input.asOf] }))[1]).toBe(
      'Too early to say whether anything moved; it can be said when this week is complete.',
    );
    const later = asObservations(vector<Input, object>('D4b').input.observations).map(({ date }) => date);
    expect(textsOf(saidOf('D4b', { checkIns: [...later, day('2026-06-01')] }))).toEqual([
      'No check-in with an energy answer that counts for 9 weeks. The last picture is from 22 April 2026.',
    ]);
  });

  it('says how many check-ins count in no figure of energy, since a newer Driftline asked them', () => {
    expect(textsOf(saidOf('D6', { unknown: 1 })).at(-1)).toBe(
      '1 check-in was answered under questions this Driftline does not know. It is kept and shown, and counts in no ' +
        'figure of energy.',
    );
    expect(textsOf(saidOf('D1', { observations: [], unknown: 2 })).at(-1)).toContain('2 check-ins were answered');
  });

  it('invites the first check-in', () => {
    expect(textsOf(saidOf('D1', { observations: [], checkIns: [] }))).toEqual([
      'Nothing recorded yet. One check-in takes about a minute.',
    ]);
  });

  it('does not call a journal empty that holds check-ins without an energy answer', () => {
    expect(textsOf(saidOf('D1', { observations: [] }))).toEqual([
      'No energy answer that counts so far, and a dot needs one. Whatever else was answered is kept.',
    ]);
  });

  it('says so when both kinds of work drain', () => {
    const drift = measureDrift(asObservations(vector<Input, object>('D6').input.observations), day('2026-04-26'));
    const total = { ...drift, level: -0.4, levelLo: -0.6, levelHi: -0.1 };
    expect(saidOf('D6', { total }).at(-1)?.id).toBe('low-total-energy');
    expect(saidOf('D6', { total: { ...total, levelHi: 0.1 } }).at(-1)?.id).toBe('level');
  });

  it('never prints a minus sign on nothing', () => {
    const at = (v: number) => vector<Input, object>('D6').input.observations.map((one) => ({ ...one, v }));
    const observations = asObservations(at(-0.02));
    const said = driftSentences({
      drift: shownUnder(observations, day('2026-04-26')),
      whenClear: null,
      observations,
      total: null,
      checkIns: observations.map(({ date }) => date),
      unknown: 0,
    });
    expect(textsOf(said).join(' ')).not.toMatch(/-0\.0/);
  });
});

describe('gaps in words', () => {
  it('names both sides and warns against the distance', () => {
    type GapInput = { energy: VectorObservation[]; time: VectorObservation[]; asOf: CalendarDay };
    const { input } = vector<GapInput, object>('G1');
    const [energy, time] = [asObservations(input.energy), asObservations(input.time)];
    const gap = measureGap(energy, time, input.asOf);
    const [e, t] = [measureDrift(energy, input.asOf), measureDrift(time, input.asOf)];
    expect(gapText(gap, e, t, 'your')).toBe(
      'Your energy answers sit on the tech lead side (-0.3, likely -0.4 to -0.2); your recorded time sits on the ' +
        'engineering manager side (0.3, likely 0.2 to 0.4). The two are measured differently: read the direction, ' +
        'not the distance.',
    );
    expect(gapText({ ...gap, status: 'no-clear-gap' }, e, t, 'your')).toBeNull();
  });

  it('says a range as people do', () => {
    expect([rangeInWords([0, 0.1]), rangeInWords([0.5, 0.7])]).toEqual(['under 10 %', '50 to 70 %']);
  });
});

describe('the sample diary in words', () => {
  const { reflections, roles } = sampleDiary();

  it('reads as the design tells it on 5 July', () => {
    expect(textsOf(readJournal({ entries: reflections, roles, asOf: day('2026-07-05') }).sentences)).toEqual([
      'Over 25 weeks your energy answers moved toward the engineering manager side, from about -0.3 (likely -0.4 to ' +
        '-0.1) to about 0.2 (likely 0.1 to 0.4), gradually over these weeks.',
      'The last weeks, the newest counting most, put it at 0.2, likely 0.01 to 0.3.',
      'About 8 % of your people, coordination and technical time was hands-on in this role (likely 2 to 14 %). For an ' +
        'engineering manager a usual range is under 10 %. Yours is compatible with it. Ranges differ between companies.',
      'In the 9 weeks after the change of role in May your energy answers lay 0.3 further to the engineering manager side than in the ' +
        '12 weeks before (likely 0.1 to 0.4). Other things changed too.',
    ]);
  });

  it('names the year of a change of role that lies in another one', () => {
    const said = textsOf(readJournal({ entries: reflections, roles, asOf: day('2027-01-17') }).sentences);
    expect(said.filter((text) => text.includes('weeks after'))).toEqual([
      expect.stringMatching(/^In the 9 weeks after the change of role in May 2026 your energy answers/),
    ]);
  });

  it('holds no verb of cause', () => {
    for (const date of ['2026-03-15', '2026-05-10', '2026-07-05']) {
      const said = textsOf(readJournal({ entries: reflections, roles, asOf: day(date) }).sentences).join(' ');
      expect(said).not.toMatch(/caus|because|led to|due to|made you|result of/i);
    }
  });
});
