import { addDays } from '../../../shared/calendar/calendar-day.ts';
import { measureShown } from '../../../shared/domain/drift/shown-drift.ts';
import { SAMPLE_START, sampleDiary } from '../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../shared/domain/scoring/observations.ts';
import { firstQuestions } from '../../support/first-questions.ts';
import { nullStory } from '../../support/plain-stories.ts';
import { percent, print } from './print.ts';

const WEEKS = 52;
const CHANGE = 26;

/** A year of one made-up person, answered under the first questions and, from a week on, under today's. */
const answered = (seed: number) => {
  const diary = { seed, weeks: WEEKS, vacationWeek: WEEKS, story: nullStory };
  const changedOn = addDays(SAMPLE_START, 7 * CHANGE);
  const [before, after] = [sampleDiary({ ...diary, questions: firstQuestions }), sampleDiary(diary)];
  return energyObservations([
    ...before.reflections.filter(({ forDate }) => forDate < changedOn),
    ...after.reflections.filter(({ forDate }) => forDate >= changedOn),
  ]);
};

/** On how many of the half-year's Sundays after the change, if any, a movement is shown. */
const isMoved = (seed: number): boolean => {
  const observations = answered(seed);
  return Array.from({ length: WEEKS - CHANGE }, (_, index) => addDays(SAMPLE_START, 7 * (CHANGE + index + 1) - 1)).some(
    (sunday) => measureShown(observations, sunday).shownStatus === 'moved',
  );
};

export const printChangedQuestions = (seeds: readonly number[]): void => {
  const moved = seeds.filter(isMoved).length;
  print(`\nThe questions change in week ${CHANGE}, nothing else: "moved" within the half-year after`);
  print(`  ${moved} of ${seeds.length} (${percent(moved, seeds.length)} %)`);
};
