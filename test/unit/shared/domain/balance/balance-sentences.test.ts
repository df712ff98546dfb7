import { describe, expect, it } from 'vitest';
import type { BlindSpot, PressureContrast } from '../../../../../shared/domain/balance/balance.ts';
import {
  ADVANTAGE,
  BALANCE_QUESTION,
  balanceCard,
  blindSpotSentences,
  pressureSentence,
  teamSizeText,
} from '../../../../../shared/domain/balance/balance-sentences.ts';

const kept = (planned: number, done: number) => ({ planned, done, ratio: null });
const aSpot = (given: Partial<BlindSpot> = {}): BlindSpot => ({
  status: 'no-signal',
  signals: { people: [], technical: [] },
  kept: { people: kept(8, 3), technical: kept(6, 5) },
  keptPeople: null,
  keptTechnical: null,
  weeksWithSplit: 4,
  neglectedWeeks: { people: 3, technical: 1 },
  ...given,
});
const textsOf = (spot: BlindSpot, guess: string | null = 'People') =>
  blindSpotSentences(spot, guess).map(({ text }) => text);

const people =
  'In the last four weeks 3 of 8 planned one-to-ones took place and people time was under 15 % of people, coordination and technical time in 3 weeks.';
const technical =
  'In the last four weeks 5 of 6 planned reviews and design talks took place and technical time was under 15 % of people, coordination and technical time in 1 week.';

describe('which side gets less', () => {
  it('is said of the side that stands out alone, with the guess behind it', () => {
    expect(textsOf(aSpot({ status: 'blind-spot-people' }))).toEqual([people, 'You guessed: People.']);
    expect(textsOf(aSpot({ status: 'blind-spot-technical' }))).toEqual([technical, 'You guessed: People.']);
  });

  it('is said of both sides when both are stretched, and when neither stands out', () => {
    expect(textsOf(aSpot({ status: 'both-stretched' }), null)).toEqual([people, technical, 'You left the guess open.']);
    expect(textsOf(aSpot())).toEqual([
      people,
      technical,
      'Neither side stands out by that rule.',
      'You guessed: People.',
    ]);
  });

  it('leaves out what nothing was planned for, and names fewer than four weeks with a time split', () => {
    const spot = aSpot({
      status: 'blind-spot-people',
      kept: { people: kept(0, 0), technical: kept(0, 0) },
      weeksWithSplit: 3,
    });
    expect(textsOf(spot)[0]).toBe(
      'In the last four weeks people time was under 15 % of people, coordination and technical time in 3 weeks (of 3 with a time split).',
    );
    expect(textsOf({ ...spot, weeksWithSplit: 0 })).toEqual(['You guessed: People.']);
  });

  it('says what is missing instead while it is too early, without the guess', () => {
    expect(textsOf(aSpot({ status: 'insufficient', weeksWithSplit: 1 }))).toEqual([
      'Too early to say which side gets less: 1 of 3 weeks with a time split, 8 of 5 planned one-to-ones, ' +
        '6 of 5 planned reviews and design talks.',
    ]);
  });
});

describe('weeks of high pressure', () => {
  const counts = { nHigh: 5, nOther: 9 };
  const textOf = (contrast: PressureContrast) => pressureSentence(contrast).text;

  const [lower, higher] = [
    { lo: -0.21, hi: -0.03 },
    { lo: 0.01, hi: 0.15 },
  ];

  it('are compared in points, each with its own direction and band', () => {
    expect(
      textOf({
        status: 'leans-technical-under-pressure',
        dPeople: -0.12,
        dTechnical: 0.08,
        people: lower,
        technical: higher,
        ...counts,
      }),
    ).toBe(
      'In high-pressure weeks (n = 5, against 9 others) your people share was 12 points lower (likely 3 to 21) and your technical share 8 points higher (likely 1 to 15).',
    );
    expect(
      textOf({
        status: 'leans-people-under-pressure',
        dPeople: 0.08,
        dTechnical: -0.12,
        people: higher,
        technical: lower,
        ...counts,
      }),
    ).toBe(
      'In high-pressure weeks (n = 5, against 9 others) your people share was 8 points higher (likely 1 to 15) and your technical share 12 points lower (likely 3 to 21).',
    );
  });

  it('show no clear pattern, or are too few, in words that carry both counts', () => {
    const none = 'High-pressure weeks show no clear pattern of time against other weeks (n = 5 and 9).';
    const bands = { people: { lo: -0.1, hi: 0.1 }, technical: higher };
    expect(textOf({ status: 'no-clear-pattern', dPeople: 0, dTechnical: 0, ...bands, ...counts })).toBe(none);
    expect(
      textOf({ status: 'leans-technical-under-pressure', dPeople: -0.08, dTechnical: 0.08, ...bands, ...counts }),
    ).toBe(none);
    expect(textOf({ status: 'insufficient', nHigh: 1, nOther: 9 })).toBe(
      'Too early to compare: 1 of 4 high-pressure weeks, 9 of 4 other weeks.',
    );
  });
});

describe('the size of the team', () => {
  it.each([
    ['unknown', null, 'No team size recorded.'],
    ['below-range', 1, '1 engineer besides you: below the usual range, the merge is often natural.'],
    ['in-range', 5, '5 engineers besides you: in the range where one person can hold both.'],
    [
      'complexity-open',
      5,
      '5 engineers besides you: a size that tends to fit; how manageable the technical side is has no answer yet.',
    ],
    ['complexity-may-not', 5, '5 engineers besides you: the size fits, complexity may not.'],
    ['split', 7, '7 engineers besides you: beyond six the two roles tend to part. A checklist helps to plan it.'],
    ['split', null, 'Growth expected: beyond six the two roles tend to part. A checklist helps to plan it.'],
  ] as const)('reads, for %s with %s engineers', (status, engineers, text) => {
    expect(teamSizeText(status, engineers)).toBe(text);
  });
});

describe('the balance card', () => {
  const contrast: PressureContrast = { status: 'insufficient', nHigh: 0, nOther: 0 };

  it('shows nothing of the numbers before the guess was asked for', () => {
    expect(balanceCard(aSpot(), contrast, undefined)).toEqual([
      { id: 'advantage', lines: [ADVANTAGE] },
      { id: 'guess', lines: ['Which side would a close colleague say gets less of you?'] },
    ]);
  });

  it('says the guess once, then the findings, and ends with the question', () => {
    const card = balanceCard(aSpot({ status: 'blind-spot-people' }), contrast, null);
    expect(card.map(({ id }) => id)).toEqual(['advantage', 'guess', 'findings', 'question']);
    expect(card.flatMap(({ lines }) => lines)).toEqual([
      ADVANTAGE,
      'You left the guess open.',
      people,
      'Too early to compare: 0 of 4 high-pressure weeks, 0 of 4 other weeks.',
      BALANCE_QUESTION,
    ]);
  });
});
