import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { lateFactor } from '../../check-ins/late-factor.ts';
import { unreachable } from '../../errors/unreachable.ts';
import type { Entry } from '../../records/entries/entry.ts';
import type { CurveName } from '../../wording/curve-names.ts';
import { counted } from '../../wording/wording.ts';
import { knowsQuestions } from '../questions/counted-answers.ts';
import { type PromptLookup, promptById } from '../questions/prompt-catalogue.ts';
import { scoreReflection } from '../scoring/score-reflection.ts';

/** Why an entry of a week is not among the n of its dot; `elsewhere` = it counts for the other series. */
export type NotCounted =
  | { readonly reason: 'note' | 'ahead' | 'unknown-questions' }
  | { readonly reason: 'late'; readonly days: number }
  | { readonly reason: 'unanswered'; readonly curve: CurveName; readonly elsewhere: boolean };

export type CountedFor = {
  readonly curve: CurveName;
  readonly today: CalendarDay;
  /** Which questions count: with the writer's own, those too. */
  readonly promptOf?: PromptLookup;
};

/**
 * Why an entry is not counted toward a curve as of today, null when it is. The same conditions as in
 * `observations.ts`: a value, a weight above 0, and a day that has come. docs/domain.md, sections 3.2 and 3.5.
 */
export const whyNotCounted = (entry: Entry, { curve, today, promptOf = promptById }: CountedFor): NotCounted | null => {
  if (entry.type === 'note') return { reason: 'note' };
  if (entry.forDate > today) return { reason: 'ahead' };
  if (curve === 'energy' && !knowsQuestions(entry)) return { reason: 'unknown-questions' };
  const { E, u, T, uT, V, lateDays } = scoreReflection(entry, promptOf);
  const { emotional = null, intellectual = null } = entry.burden ?? {};
  const [energy, time] = [E !== null && u > 0, T !== null && uT > 0];
  const answered = {
    energy: E !== null,
    time: T !== null,
    total: V !== null,
    burden: emotional !== null || intellectual !== null,
  };
  // Burden is read as answered, however late: it enters no line.
  const isTimely = { energy, time, total: lateFactor(lateDays) > 0, burden: true };
  if (answered[curve] && isTimely[curve]) return null;
  if (answered[curve]) return { reason: 'late', days: lateDays };
  return { reason: 'unanswered', curve, elsewhere: (curve === 'energy' && time) || (curve === 'time' && energy) };
};

/** The reason in words. */
export const notCountedText = (why: NotCounted): string => {
  switch (why.reason) {
    case 'note':
      return 'A note. Notes are never counted.';
    case 'ahead':
      return 'Dated later than today. It counts once that day has come.';
    case 'unknown-questions':
      return 'Answered under questions this Driftline does not know: kept, not counted as energy.';
    case 'late':
      return `Written ${counted(why.days, 'day')} later: kept in the journal, not counted.`;
    case 'unanswered':
      if (why.curve === 'total') return 'No activity rated.';
      if (why.curve === 'burden') return 'No answer about burden.';
      if (why.curve === 'energy') return why.elsewhere ? 'No energy answer; its time counts.' : 'No energy answer.';
      return why.elsewhere ? 'No time recorded; its energy answers count.' : 'No time recorded.';
    default:
      return unreachable(why);
  }
};
