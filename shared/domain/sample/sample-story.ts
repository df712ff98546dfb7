import type { RoleName } from '../../records/beside/role-period.ts';

/** What the writer of a generated journal lives through, by week from 0. */
export type SampleStory = {
  /** Leaning, -1 to 1. */
  readonly leaning: (week: number) => number;
  /** Shares of working time, 0 to 1. */
  readonly technical: (week: number) => number;
  readonly people: (week: number) => number;
  readonly role: (week: number) => RoleName;
};

const roleAt = (week: number): RoleName => {
  if (week <= 8) return 'TL';
  return week <= 16 ? 'combined' : 'EM';
};

/** Picks by the three parts of the story: tech lead, combined, engineering manager. */
const byPart =
  (lead: number, combined: (progress: number) => number, manager: (week: number) => number) =>
  (week: number): number => {
    if (week <= 8) return lead;
    return week <= 16 ? combined((week - 8) / 8) : manager(week);
  };

/** The sample diary: nine weeks as tech lead, eight in a combined role, then engineering manager. Section 9. */
export const sampleStory: SampleStory = {
  leaning: byPart(
    -0.35,
    (progress) => -0.35 + 0.45 * progress,
    (week) => 0.1 + (0.2 * (Math.min(week, 25) - 17)) / 8,
  ),
  technical: byPart(
    0.6,
    (progress) => 0.6 - 0.3 * progress,
    () => 0.08,
  ),
  people: byPart(
    0.12,
    (progress) => 0.18 + 0.2 * progress,
    () => 0.5,
  ),
  role: roleAt,
};
