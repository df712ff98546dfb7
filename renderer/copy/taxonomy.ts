import type { ActivityCategory } from '../../shared/records/entries/reflection.ts';

/** The four kinds of work, as the screens name them. */
export const categoryNames = {
  people: 'People',
  coordination: 'Coordination',
  technical: 'Technical',
  other: 'Other',
} as const satisfies Readonly<Record<ActivityCategory, string>>;

/** The four buckets of the time split: what belongs in, and how a chip of each is drawn. */
export const splitBuckets = [
  { key: 'people', label: 'People', detail: 'One-to-ones, feedback, hiring, growth', mark: 'solid' },
  { key: 'coordination', label: 'Coordination', detail: 'Planning, priorities, other teams', mark: 'dotted' },
  { key: 'technical', label: 'Technical', detail: 'Code, reviews, design, operations', mark: 'hatched' },
  { key: 'other', label: 'Other', detail: 'Everything else; left out of the shares', mark: 'open' },
] as const;
