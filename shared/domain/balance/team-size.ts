import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { SplitPlan } from '../../records/beside/split-plan.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { promptIds } from '../questions/prompt-ids.ts';

/** What is known about a team: engineers without the writer, how manageable the technical side is, 1 to 5. */
export type TeamGround = {
  readonly engineers: number | null;
  readonly manageable: number | null;
  readonly expectsGrowth: boolean;
};

export type TeamSizeStatus =
  | 'unknown'
  | 'below-range'
  | 'in-range'
  | 'complexity-open'
  | 'complexity-may-not'
  | 'split';

/** Where a team lies against the usual four to six of a combined role. docs/domain.md, section 5. */
export const readTeamSize = ({ engineers, manageable, expectsGrowth }: TeamGround): TeamSizeStatus => {
  if ((engineers !== null && engineers > parameters.teamSizeHigh) || expectsGrowth) return 'split';
  if (engineers === null) return 'unknown';
  if (engineers < parameters.teamSizeLow) return 'below-range';
  if (manageable === null) return 'complexity-open';
  return manageable >= parameters.manageable ? 'in-range' : 'complexity-may-not';
};

export type TeamSizePoint = { readonly from: CalendarDay; readonly engineers: number };

/** Team sizes as answered, oldest first, for a step line: a size holds until the next answer; the same day's last wins. */
export const teamSizeHistory = (entries: readonly Entry[], asOf: CalendarDay): readonly TeamSizePoint[] => {
  const points = new Map<CalendarDay, number>();
  for (const one of liveReflections(entries, asOf)) {
    const engineers = countedAnswer(one, promptIds.teamSize);
    if (typeof engineers === 'number') points.set(one.forDate, engineers);
  }
  return [...points].map(([from, engineers]) => ({ from, engineers }));
};

const items = ['candidate', 'firstArea', 'whatStays', 'managerGains', 'whoAgrees'] as const;

const labels: Readonly<Record<(typeof items)[number], string>> = {
  candidate: 'Who could grow into the technical part',
  firstArea: 'First area to hand over',
  whatStays: 'What stays with me',
  managerGains: 'What the manager part gains',
  whoAgrees: 'Who needs to agree',
};

/** One line of the plan for parting a combined role; `ageDays` since it was written down, null while open. */
export type SplitItem = {
  readonly id: (typeof items)[number];
  readonly label: string;
  readonly words: string | null;
  readonly ageDays: number | null;
};

/** The split checklist with the age of each item; a plan not begun lists every item as open. Section 5. */
export const splitChecklist = (plan: SplitPlan | null, asOf: CalendarDay): readonly SplitItem[] =>
  items.map((id) => {
    const item = plan?.[id] ?? null;
    const ageDays = item ? daysBetween(item.since, asOf) : null;
    return { id, label: labels[id], words: item?.words ?? null, ageDays };
  });
