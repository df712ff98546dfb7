import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { ownActivitySchema } from '../../records/beside/own-activity.ts';
import { personSchema } from '../../records/beside/person.ts';
import type { RolePeriod } from '../../records/beside/role-period.ts';
import type { Note } from '../../records/entries/note.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import type { SupportingRecord } from '../../records/finished-record.ts';
import { SAMPLE_ACTIVITY, withActivities } from './sample-activities.ts';
import { SAMPLE_START, sampleDiary } from './sample-diary.ts';
import { sampleDuo } from './sample-duo.ts';
import { withLoadShared } from './sample-load.ts';
import { sampleNotes } from './sample-notes.ts';
import { sampleCommitment, sampleDecision, sampleEvidence, sampleExperiment } from './sample-plans.ts';

/** All that somebody finds who opens the sample diary. */
export type SampleJournal = {
  /** Daily and weekly check-ins as `sampleDiary` has them, and those about the pair. */
  readonly checkIns: readonly Reflection[];
  readonly notes: readonly Note[];
  readonly roles: readonly RolePeriod[];
  /** What stands beside entries and roles: people, an activity, the partner, and what is planned and decided. */
  readonly beside: readonly SupportingRecord[];
};

const PEOPLE = [
  ['Robin', 'Leads the technical side of the joined team.'],
  ['Dana', 'My manager.'],
  ['Kim', 'In the team from the start.'],
  ['Alex', 'In the team from the start; owns the build.'],
] as const;

const people = PEOPLE.map(([name, note], index) =>
  personSchema.parse({ type: 'person', id: `person${index + 1}`, name, note }),
);

const activity = ownActivitySchema.parse({ type: 'own-activity', ...SAMPLE_ACTIVITY });

/** The sample diary with a person in it, the same on every machine. `start` is a Monday. docs/domain.md, section 9. */
export const sampleJournal = (start: CalendarDay = SAMPLE_START): SampleJournal => {
  const { reflections, roles } = sampleDiary({ start });
  const { partner, checkIns, conflicts, direction } = sampleDuo(start);
  return {
    checkIns: [...withLoadShared(withActivities(reflections)), ...checkIns],
    notes: sampleNotes(start),
    roles,
    beside: [
      ...people,
      activity,
      partner,
      ...conflicts,
      direction,
      sampleCommitment(start),
      sampleExperiment(start),
      ...sampleEvidence(start),
      sampleDecision(start),
    ],
  };
};
