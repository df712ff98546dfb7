import { describe, expect, it } from 'vitest';
import { contrastPressure, readBlindSpot } from '../../../../../shared/domain/balance/balance.ts';
import {
  ADVANTAGE,
  BALANCE_QUESTION,
  balanceCard,
  blindSpotSentences,
  pressureSentence,
  teamSizeText,
} from '../../../../../shared/domain/balance/balance-sentences.ts';
import { readTeamSize, splitChecklist, teamSizeHistory } from '../../../../../shared/domain/balance/team-size.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { type BalanceWeek, balanceWeeks } from '../../../../../shared/domain/scoring/balance-weeks.ts';
import { aReflection, day } from '../../../../support/builders.ts';
import { aSplitPlan } from '../../../../support/records.ts';
import { expectVector, vector } from '../../../../support/vectors.ts';

type Input = { weeks: BalanceWeek[] };
type Expected = { signals: { people: string[]; technical: string[] } };

const weeksOf = (id: string) => vector<Input, Expected>(id).input.weeks;
const blindSpotOf = (weeks: readonly BalanceWeek[]) => readBlindSpot(weeks, weeks.at(-1)?.w ?? 0);
const swapped = (weeks: readonly BalanceWeek[]): BalanceWeek[] =>
  weeks.map(({ people, technical, oneToOnes, reviews, ...rest }) => ({
    ...rest,
    people: technical ?? null,
    technical: people ?? null,
    oneToOnes: reviews ?? null,
    reviews: oneToOnes ?? null,
  }));

const textsOf = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text);

describe('the blind-spot rule', () => {
  it.each(['L1', 'L2'])('gives vector %s', (id) => {
    const { expected } = vector<Input, Expected>(id);
    const { signals, ...rest } = expected;
    const found = blindSpotOf(weeksOf(id));
    expect(found.signals).toEqual(signals);
    expectVector(found, rest);
  });

  it('is the same rule for both sides', () => {
    expect(blindSpotOf(swapped(weeksOf('L1')))).toMatchObject({
      status: 'blind-spot-technical',
      signals: { people: [], technical: ['time', 'kept'] },
    });
  });

  it('calls both stretched when both sides slip, and names nothing when none does', () => {
    const kept = (done: number) => ({ planned: 5, done });
    const week = (w: number, oneToOnes: number, reviews: number): BalanceWeek => ({
      ...{ w, people: 0.3, technical: 0.4, oneToOnes: kept(oneToOnes), reviews: kept(reviews) },
    });
    expect(blindSpotOf([week(1, 1, 1), week(2, 2, 2), week(3, 2, 2)]).status).toBe('both-stretched');
    expect(blindSpotOf([week(1, 5, 5), week(2, 9, 5), week(3, 0, 5)]).status).toBe('no-signal');
  });

  it('takes little time for one side as a signal only where the other side fills the week', () => {
    const status = (technical: number) =>
      blindSpotOf([1, 2, 3].map((w) => ({ w, people: 0.14, coordination: 0.86 - technical, technical }))).status;
    expect([status(0.34), status(0.35)]).toEqual(['no-signal', 'blind-spot-people']);
  });

  it('caps what was kept at what was planned in that week, and looks at four calendar weeks', () => {
    const week = (w: number, planned: number, done: number): BalanceWeek => ({ w, oneToOnes: { planned, done } });
    const found = readBlindSpot([week(6, 5, 0), week(7, 3, 9), week(10, 3, 0)], 10);
    expect(found.kept.people).toEqual({ planned: 6, done: 3, ratio: 0.5 });
    expect(found.status).toBe('blind-spot-people');
  });
});

describe('the pressure contrast', () => {
  it('gives vector L3', () => {
    const { input, expected } = vector<Input, object>('L3');
    expectVector(contrastPressure(input.weeks, 8), expected);
    expect(contrastPressure(swapped(input.weeks), 8).status).toBe('leans-people-under-pressure');
  });

  it('needs four weeks of each kind, inside half a year', () => {
    const weeks = weeksOf('L3');
    expect(contrastPressure(weeks.slice(1), 8)).toEqual({ status: 'insufficient', nHigh: 3, nOther: 5 });
    expect(contrastPressure(weeks, 26)).toMatchObject({ status: 'insufficient', nHigh: 3 });
  });

  it('names no pattern where shares hardly differ', () => {
    const weeks = Array.from({ length: 8 }, (_, w) => ({ w, pressure: w % 2 ? 5 : 1, people: 0.3, technical: 0.4 }));
    expect(pressureSentence(contrastPressure(weeks, 7)).text).toBe(
      'High-pressure weeks show no clear pattern of time against other weeks (n = 4 and 4).',
    );
  });
});

describe('balance in words', () => {
  const [blindSpot, contrast] = [blindSpotOf(weeksOf('L1')), contrastPressure(weeksOf('L3'), 8)];

  it('puts the data beside the guess', () => {
    expect(textsOf(blindSpotSentences(blindSpot, 'Technical'))).toEqual([
      'In the last four weeks 13 of 24 planned one-to-ones took place and people time was under 15 % of people, coordination and technical time in 3 weeks.',
      'You guessed: Technical.',
    ]);
    expect(textsOf(blindSpotSentences(blindSpotOf(weeksOf('L2')), null))).toEqual([
      'Too early to say which side gets less: 2 of 3 weeks with a time split, 3 of 5 planned one-to-ones, ' +
        '2 of 5 planned reviews and design talks.',
    ]);
  });

  it('says nothing of a side about which nothing was recorded', () => {
    const weeks = [{ w: 1, oneToOnes: { planned: 6, done: 6 } }];
    expect(textsOf(blindSpotSentences(blindSpotOf(weeks), null))).toEqual([
      'In the last four weeks 6 of 6 planned one-to-ones took place.',
      'Neither side stands out by that rule.',
      'You left the guess open.',
    ]);
  });

  it('says how many weeks a comparison under pressure rests on', () => {
    expect(pressureSentence(contrast).text).toBe(
      'In high-pressure weeks (n = 4, against 5 others) your people share was 15 points lower (likely 8 to 21) and ' +
        'your technical share 11 points higher (likely 5 to 17).',
    );
  });

  it('keeps its order, and holds the data back until the guess was asked', () => {
    expect(balanceCard(blindSpot, contrast, undefined).map(({ id }) => id)).toEqual(['advantage', 'guess']);
    const card = balanceCard(blindSpot, contrast, null);
    expect(card.map(({ id }) => id)).toEqual(['advantage', 'guess', 'findings', 'question']);
    expect(card[0]?.lines).toEqual([ADVANTAGE]);
    expect(card[1]?.lines).toEqual(['You left the guess open.']);
    expect(card[2]?.lines).toHaveLength(2);
    expect(card[3]?.lines).toEqual([BALANCE_QUESTION]);
  });
});

describe('the size of a combined team', () => {
  const status = (engineers: number | null, manageable: number | null, expectsGrowth = false) =>
    readTeamSize({ engineers, manageable, expectsGrowth });

  it('fits from four to six when the technical side is manageable', () => {
    expect([3, 4, 6, 7].map((n) => status(n, 3))).toEqual(['below-range', 'in-range', 'in-range', 'split']);
    expect([status(5, 2), status(5, null), status(null, 3)]).toEqual([
      'complexity-may-not',
      'complexity-open',
      'unknown',
    ]);
    expect(status(4, 5, true)).toBe('split');
  });

  it('is said as a trade-off', () => {
    expect(teamSizeText('below-range', 1)).toBe(
      '1 engineer besides you: below the usual range, the merge is often natural.',
    );
    expect(teamSizeText('complexity-may-not', 5)).toBe('5 engineers besides you: the size fits, complexity may not.');
  });

  it('is drawn as answered, oldest first', () => {
    const answered = (date: string, engineers: number | null) =>
      aReflection({ forDate: day(date), form: 'monthly', answers: { BA05: engineers } });
    const entries = [answered('2026-03-31', 7), answered('2026-01-31', 5), answered('2026-02-28', null)];
    expect(teamSizeHistory(entries, day('2026-12-31'))).toEqual([
      { from: '2026-01-31', engineers: 5 },
      { from: '2026-03-31', engineers: 7 },
    ]);
  });

  it('comes with a checklist for the split and the age of each item', () => {
    const plan = aSplitPlan({ candidate: { words: 'Kim', since: day('2026-06-05') } });
    const list = splitChecklist(plan, day('2026-07-05'));
    expect(list[0]).toMatchObject({ id: 'candidate', words: 'Kim', ageDays: 30 });
    expect(splitChecklist(null, day('2026-07-05')).every(({ ageDays }) => ageDays === null)).toBe(true);
  });
});

describe('the weeks of a journal', () => {
  it('count a weekly split as three daily ones and leave out the unfinished week', () => {
    const split = (people: number, technical: number) => ({ people, coordination: 0, technical, other: 0 });
    const entries = [
      aReflection({ id: 'a', forDate: day('2026-02-03'), split: split(20, 0) }),
      aReflection({
        ...{ id: 'b', forDate: day('2026-02-06'), form: 'weekly', split: split(0, 20), pressure: 4 },
        ...{ createdLocalDate: day('2026-02-06'), oneToOnes: { planned: 6, done: 3 } },
      }),
      aReflection({ id: 'c', forDate: day('2026-02-09'), split: split(1, 1) }),
    ];
    expect(balanceWeeks(entries, day('2026-02-10'))).toEqual([
      {
        ...{ w: 2927, people: 0.25, coordination: 0, technical: 0.75, pressure: 4 },
        ...{ oneToOnes: { planned: 6, done: 3 }, reviews: null },
      },
    ]);
  });

  it('give the sample diary a reading', () => {
    const weeks = balanceWeeks(sampleDiary().reflections, day('2026-05-03'));
    expect(readBlindSpot(weeks, weeks.at(-1)?.w ?? 0).status).not.toBe('insufficient');
  });
});
