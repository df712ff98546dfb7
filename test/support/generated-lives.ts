import { lastDayOfWeek, weekIndex } from '../../shared/calendar/iso-week.ts';
import { wholeYear } from '../../shared/domain/moved/run.ts';
import type { Moved } from '../../shared/domain/moved/verdict.ts';
import { SAMPLE_START, sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import type { SampleStory } from '../../shared/domain/sample/sample-story.ts';
import { energyObservations } from '../../shared/domain/scoring/observations.ts';
import { type WeekBin, weeklyBins } from '../../shared/domain/statistics/weekly-bins.ts';
import { firstQuestions } from './first-questions.ts';
import { followMoved } from './follow-moved.ts';
import { nullStory, stepStory } from './plain-stories.ts';

/** Made-up journals that all live through one story, and the Sundays on which someone looks. */
export type GeneratedLives = {
  readonly story: SampleStory;
  readonly weeks: number;
  readonly vacationWeek: number;
  /** The first week, from 0, whose Sunday is looked at. */
  readonly looksFrom: number;
};

/** A year in which nothing changes. docs/domain.md, section 9. */
export const nullLives: GeneratedLives = { story: nullStory, weeks: 52, vacationWeek: 13, looksFrom: 0 };

/** Forty weeks with a step of 0.8 toward the engineering manager side in week 13. docs/domain.md, section 9. */
export const stepLives: GeneratedLives = { story: stepStory, weeks: 40, vacationWeek: 30, looksFrom: 13 };

/** Two years in which nothing changes, for the year's view. docs/domain.md, section 3.6. */
export const nullYears: GeneratedLives = { ...nullLives, weeks: 104, looksFrom: 51 };

/** Two years, in the first of which energy drifts by 0.3. */
export const driftYears: GeneratedLives = {
  ...nullYears,
  story: { ...nullStory, leaning: (week) => -0.15 + 0.3 * Math.min(1, week / 52) },
};

/** Seeds 1 to 400: those of the published counts. */
export const publishedSeeds: readonly number[] = Array.from({ length: 400 }, (_, index) => index + 1);

const binsOf = (seed: number, { story, weeks, vacationWeek }: GeneratedLives): readonly WeekBin[] => {
  const observations = energyObservations(
    sampleDiary({ seed, weeks, vacationWeek, story, questions: firstQuestions }).reflections,
  );
  return weeklyBins(observations, lastDayOfWeek(weekIndex(SAMPLE_START) + weeks - 1));
};

/** What is said of the energy of one life on each Sunday that is looked at, but for those on which it is paused. */
export const weeklyLooks = (seed: number, lives: GeneratedLives): Moved[] => {
  const first = weekIndex(SAMPLE_START);
  const story = followMoved(binsOf(seed, lives), first + lives.weeks - 1);
  return [...story].filter(({ asOfWeek }) => asOfWeek >= first + lives.looksFrom);
};

/** What the year's view says of it once a quarter. */
export const quarterlyLooks = (seed: number, lives: GeneratedLives): Moved[] => {
  const first = weekIndex(SAMPLE_START) + lives.looksFrom;
  const story = followMoved(binsOf(seed, lives), weekIndex(SAMPLE_START) + lives.weeks - 1, wholeYear);
  return [...story].filter(({ asOfWeek }) => asOfWeek >= first && (asOfWeek - first) % 13 === 0);
};
