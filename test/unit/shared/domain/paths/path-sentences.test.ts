import { describe, expect, it } from 'vitest';
import type { DecisionField } from '../../../../../shared/domain/paths/decision.ts';
import {
  evidenceQuestion,
  missingText,
  preferenceSentence,
  reviewSentences,
} from '../../../../../shared/domain/paths/path-sentences.ts';
import type { ExperimentOutcome } from '../../../../../shared/domain/plans/experiment.ts';
import {
  feelingWord,
  outcomeSentences,
  surpriseSentences,
} from '../../../../../shared/domain/plans/experiment-sentences.ts';
import { pendulumSentence } from '../../../../../shared/domain/roles/pendulum-sentence.ts';
import { day } from '../../../../support/builders.ts';

describe('how long the other kind of work lies back', () => {
  const months = (count: number, kind: 'technical' | 'people') =>
    pendulumSentence({ swings: [], since: { source: 'roles', kind, held: kind, months: count } })?.text;

  it('is said in months, or as it was answered', () => {
    expect(months(14, 'technical')).toBe('14 months since a mostly technical month.');
    expect(months(1, 'people')).toBe('1 month since a mostly people month.');
    expect(months(0, 'people')).toBe('Less than a month since a mostly people month.');
    expect(pendulumSentence({ swings: [], since: { source: 'answer', words: 'Over a year ago' } })?.text).toBe(
      'A month mostly on the other kind of work, as answered: over a year ago.',
    );
  });

  it('is not said where neither roles nor an answer say', () => {
    expect(pendulumSentence({ swings: [], since: null })).toBeNull();
  });
});

describe('answers on the next step', () => {
  const textOf = (median: number | null, n: number) => {
    const band = median === null ? null : { lo: median - 0.3, hi: median + 0.3 };
    return preferenceSentence({ dots: [], median, band, n }).text;
  };

  it.each([
    [null, 1, '1 of 6 answers on the next step for a middle value.'],
    [0, 6, 'The middle of your answers on the next step is 0.0 (likely -0.3 to 0.3; n = 6), on no clear side.'],
    [
      0.5,
      7,
      'The middle of your answers on the next step is 0.5 (likely 0.2 to 0.8; n = 7), toward the engineering manager side.',
    ],
    [
      -0.5,
      7,
      'The middle of your answers on the next step is -0.5 (likely -0.8 to -0.2; n = 7), toward the tech lead side.',
    ],
  ])('with a middle of %s from %i', (median, n, text) => {
    expect(textOf(median, n)).toBe(text);
  });
});

describe('an experiment that is over', () => {
  const none = { n: 0, energy: null, nEnergy: 0, time: null, nTime: 0 };
  const textsOf = (given: Partial<ExperimentOutcome>) =>
    outcomeSentences({ forecast: 0, outcome: 0, surprise: 0, tagged: none, other: none, ...given }).map(
      ({ text }) => text,
    );
  const [lowest, low, middle, high] = [-2, -1, 0, 1].map(feelingWord);

  it.each([
    [0, 1, `You expected: ${middle}. It was: ${high}, one step better than you expected.`],
    [0, 0, `You expected: ${middle}. It was: ${middle}, as you expected.`],
    [1, -2, `You expected: ${high}. It was: ${lowest}, three steps worse than you expected.`],
    [-1, null, `You expected: ${low}. How it was has no answer yet.`],
  ])('expected at %s and found at %s', (forecast, outcome, text) => {
    const surprise = outcome === null ? null : outcome - forecast;
    expect(textsOf({ forecast, outcome, surprise })[0]).toBe(text);
  });

  it('stands beside the other check-ins of its days, each mean with its count', () => {
    const tagged = { n: 5, energy: -0.04, nEnergy: 5, time: null, nTime: 3 };
    expect(textsOf({ tagged }).slice(1)).toEqual([
      'Check-ins of the experiment: energy 0.0 (n = 5), time too few to compare (n = 3).',
      'Other check-ins of those days: energy too few to compare (n = 0), time too few to compare (n = 0).',
    ]);
  });

  it('has a word for each answer of the scale, all different', () => {
    const words = [-2, -1, 0, 1, 2].map(feelingWord);
    expect(new Set(words).size).toBe(5);
    for (const word of words) expect(word).toMatch(/^[a-z][a-z ]+$/);
  });

  it('is counted with others of its kind, half steps included', () => {
    const surprises = [
      { pole: 'EM', median: 1, least: 1, most: 2, n: 3 },
      { pole: 'TL', median: -1.5, least: -3, most: -1, n: 4 },
      { pole: 'both', median: 0, least: 0, most: 0, n: 1 },
    ] as const;
    expect(surpriseSentences(surprises).map(({ text }) => text)).toEqual([
      'People experiments left you about one step better than you expected (n = 3).',
      'Technical experiments left you about 1.5 steps worse than you expected (n = 4).',
      'Experiments with both left you about as you expected (n = 1).',
    ]);
  });
});

describe('a decision', () => {
  const fields: readonly DecisionField[] = [
    ...(['options', 'stay-option', 'trigger', 'favoured'] as const),
    ...(['confidence', 'case-against', 'bring-back', 'way-back'] as const),
  ];

  it('names what is still open, and that it can be recorded all the same', () => {
    expect(missingText([])).toBe('Nothing is missing.');
    expect(missingText(['trigger', 'way-back'])).toBe(
      'Still open: what set it off; the way back. It can be recorded as happened at any time.',
    );
    expect(missingText(fields).split('; ')).toHaveLength(fields.length);
  });

  it('is reviewed beside what was answered then', () => {
    const review = {
      date: day('2026-07-05'),
      confidence: { before: 80, now: null },
      concordance: { before: null, now: -3 },
    };
    expect(reviewSentences(review).map(({ text }) => text)).toEqual([
      'How sure, 0 to 100: 80 then, not answered now (5 July 2026).',
      'Reasons from within minus from outside, -8 to 8: not answered then, -3 now.',
    ]);
  });

  it('asks for the other side after lines for one path alone', () => {
    expect(evidenceQuestion({ isOneSided: true })).toBe('What speaks against it?');
    expect(evidenceQuestion({ isOneSided: false })).toBeNull();
  });
});
