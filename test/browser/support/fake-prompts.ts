import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import catalogue from '../../../shared/domain/questions/prompt-catalogue.json' with { type: 'json' };
import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import type { ActivityCategory } from '../../../shared/records/entries/reflection.ts';

const head = (id: string, text: string, optional = false) => ({
  id,
  text,
  optional,
  estSeconds: 7,
  own: false,
  comesBack: 'drift' as const,
  why: ['How work leaves you feeling tells more than how much of it you did.', 'Not scored.'],
  hint: null,
  naLabel: null as string | null,
  backAfterSkip: null as CalendarDay | null,
  after: null,
});
const energy = ['Drained', 'A bit drained', 'Neither', 'A bit energised', 'Energised'];

/** The six questions of a daily check-in. */
export const dailyPrompts: readonly PromptView[] = [
  {
    kind: 'forced-choice',
    ...head('EF07', 'Which news would please you more?'),
    left: 'A colleague mastered something new',
    right: 'A messy design became simple',
    equalLabel: 'No preference',
    skipLabel: null,
    naLabel: 'Does not apply',
    backAfterSkip: '2026-12-04' as CalendarDay,
  },
  {
    kind: 'rating-pair',
    ...head('LK01', 'How did the people part of today leave you feeling?'),
    naLabel: 'None today',
    min: -2,
    max: 2,
    labels: ['Drained', 'A bit drained', 'Neutral or mixed', 'A bit energised', 'Energised'],
    rows: [
      {
        id: 'LK01',
        text: 'How did the people part of today leave you feeling?',
        hint: 'Listening, feedback, one-to-ones, hiring, conflicts. Not planning or alignment.',
      },
      {
        id: 'LK02',
        text: 'How did the technical part of today leave you feeling?',
        hint: 'Design, code, review, debugging, incidents. Not planning or alignment.',
      },
    ],
  },
  { kind: 'time-split', ...head('TS01', "Roughly how did today's working time divide?") },
  {
    kind: 'activity-rating',
    ...head('AC01', 'Pick up to three things you did today. How did each leave you?'),
    labels: energy,
    activities: catalogue.activities
      .toSorted((a, b) => Number(b.id === 'review') - Number(a.id === 'review'))
      .map(({ id, label, category }) => ({
        id,
        label,
        category: category as ActivityCategory,
        often: id === 'review',
      })),
  },
  {
    kind: 'rating',
    ...head('SA01', "How satisfied are you with how today's time was spent?"),
    min: 1,
    max: 5,
    labels: ['Not at all', 'Slightly', 'Moderately', 'Mostly', 'Fully'],
  },
  { kind: 'open', ...head('OR01', 'One line worth keeping about today.', true) },
];

/** What only the weekly form asks, beside more of the above. */
export const weeklyPrompts: readonly PromptView[] = [
  {
    kind: 'bipolar-slider',
    ...head('EC05', 'A working day next week has become free. How would you fill it?'),
    left: 'Supporting colleagues',
    right: 'Improving systems',
    midLabel: 'Both alike',
    naLabel: 'Does not apply',
  },
  {
    kind: 'rating',
    ...head('BU01', "How heavily did other people's worries, careers or frictions sit with you this week?"),
    min: 0,
    max: 4,
    labels: ['Not at all', 'Lightly', 'Moderately', 'Heavily', 'Very heavily'],
  },
  {
    kind: 'count-pair',
    ...head('BA01', 'One-to-ones this week: how many were planned, how many took place?'),
    max: 40,
  },
  {
    kind: 'single-choice',
    ...head('DU16', 'Did the two of you meet this week about team health and direction, apart from delivery status?'),
    options: ['Yes', 'Only about status', 'We did not meet'],
  },
];

/** The kinds that only the longer forms ask. */
export const longerPrompts: readonly PromptView[] = [
  { kind: 'number', ...head('BA05', 'How many engineers are on the team today, not counting you?'), min: 0, max: 99 },
  {
    kind: 'multi-rating',
    ...head('PA07', 'If you made this move, how much would each be a reason?'),
    min: 1,
    max: 5,
    labels: ['Not at all', 'Very much'],
    rows: ['Others expect it of me', 'The work itself draws me'],
  },
  {
    kind: 'ladder-pick',
    ...head('PA03', 'Pick one rung on each ladder that you would be curious to try for a month.'),
    ladders: [
      { id: 'technical', label: 'Technical ladder', rungs: catalogue.ladders.technical },
      { id: 'management', label: 'Management ladder', rungs: catalogue.ladders.management },
    ],
  },
  {
    kind: 'commitment-check',
    ...head(
      'BA08',
      'Your commitment “If I cancel a one-to-one, then I rebook it the same day” was due. How did it go?',
    ),
    options: ['Kept', 'Moved and done', 'Moved, not done', 'Dropped', 'Was not due'],
  },
];
