import { type CalendarDay, daysBetween } from '../../calendar/calendar-day.ts';
import type { RoleName, RolePeriod } from '../../records/beside/role-period.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { roleSteps } from './role-history.ts';

/** The kind of work a role is mostly made of; a combined role is made of both. */
export type WorkKind = 'technical' | 'people' | 'both';

const kinds: Readonly<Record<RoleName, WorkKind | null>> = {
  TL: 'technical',
  IC: 'technical',
  EM: 'people',
  combined: 'both',
  other: null,
};

/** One swing of the strip: days of one kind of work, neighbouring roles of a kind taken together. */
export type Swing = { readonly from: CalendarDay; readonly to: CalendarDay; readonly kind: WorkKind };

/** How long the other kind of work lies back, from the roles held or, where they do not reach, as answered. */
export type Pendulum = {
  readonly swings: readonly Swing[];
  /** Null without a role of one kind now, or when neither roles nor an answer say. */
  readonly since: /** `held` is what the role was that had the other kind in it: mostly that kind, or both. */
    | {
        readonly source: 'roles';
        readonly kind: 'technical' | 'people';
        readonly held: WorkKind;
        readonly months: number;
      }
    | { readonly source: 'answer'; readonly words: string }
    | null;
};

const EARLIEST = '0001-01-01' as CalendarDay;
const DAYS_PER_MONTH = 30.4375;

const swingsOf = (spells: readonly RolePeriod[], asOf: CalendarDay): readonly Swing[] => {
  const swings: Swing[] = [];
  for (const { role, from, to } of roleSteps(spells, EARLIEST, asOf)) {
    const [kind, last] = [kinds[role], swings.at(-1)];
    if (kind === null) continue;
    if (last?.kind === kind && daysBetween(last.to, from) === 1) swings.splice(-1, 1, { ...last, to });
    else swings.push({ from, to, kind });
  }
  return swings;
};

/** Whole months between two days, rounded down. */
const monthsBetween = (from: CalendarDay, to: CalendarDay): number =>
  Math.floor(daysBetween(from, to) / DAYS_PER_MONTH);

/**
 * The role strip as swings, and the months since the other kind of work: a combined role counts as both, so it
 * interrupts nothing. docs/domain.md, section 6.
 */
export const readPendulum = (spells: readonly RolePeriod[], entries: readonly Entry[], asOf: CalendarDay): Pendulum => {
  const swings = swingsOf(spells, asOf);
  const now = swings.at(-1);
  if (!now || now.to !== asOf || now.kind === 'both') return { swings, since: null };
  const other = now.kind === 'people' ? 'technical' : 'people';
  const last = swings.findLast(({ kind }) => kind === other || kind === 'both');
  if (last)
    return { swings, since: { source: 'roles', kind: other, held: last.kind, months: monthsBetween(last.to, asOf) } };
  const answers = liveReflections(entries, asOf).map((one) => countedAnswer(one, promptIds.lastMonthOfOtherWork));
  const words = answers.findLast((answer) => typeof answer === 'string');
  return { swings, since: typeof words === 'string' ? { source: 'answer', words } : null };
};
