import { addDays, type CalendarDay } from '../../shared/calendar/calendar-day.ts';
import { type Drift, measureDrift } from '../../shared/domain/drift/drift.ts';
import { SAMPLE_START, sampleDiary } from '../../shared/domain/sample/sample-diary.ts';
import type { SampleStory } from '../../shared/domain/sample/sample-story.ts';
import { energyObservations } from '../../shared/domain/scoring/observations.ts';
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

/** Seeds 1 to 400: those of the published counts. */
export const publishedSeeds: readonly number[] = Array.from({ length: 400 }, (_, index) => index + 1);

/** What the energy line says of one life on each Sunday that is looked at. */
export const weeklyLooks = (seed: number, { story, weeks, vacationWeek, looksFrom }: GeneratedLives): Drift[] => {
  const observations = energyObservations(sampleDiary({ seed, weeks, vacationWeek, story }).reflections);
  const sunday = (week: number): CalendarDay => addDays(SAMPLE_START, 7 * week + 6);
  return Array.from({ length: weeks - looksFrom }, (_, index) => measureDrift(observations, sunday(looksFrom + index)));
};
