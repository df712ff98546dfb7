import { addDays, type CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { DirectionCard } from '../../records/beside/direction-card.ts';
import type { Disagreement } from '../../records/beside/disagreement.ts';
import type { OwnershipRow } from '../../records/beside/ownership-row.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { inOrder } from '../../records/fields/in-order.ts';
import { promptIds } from '../questions/prompt-ids.ts';
import { directionQuestion } from './direction.ts';
import { unsettledDisagreements } from './disagreement.ts';
import { type DuoCheckIn, duoAnswer, metStrip } from './duo.ts';
import type { DuoQuestion } from './duo-questions.ts';
import { readOwnership } from './ownership-map.ts';

export type AgendaLine = { readonly id: string; readonly text: string };

/** One slot of the half-hour; there is none for status. */
export type AgendaSlot = {
  readonly id: 'health' | 'direction' | 'disagreement' | 'tables' | 'feedback' | 'asks';
  readonly minutes: number;
  readonly title: string;
  readonly lines: readonly AgendaLine[];
};

export type SyncAgenda = { readonly opening: string | null; readonly slots: readonly AgendaSlot[] };

export type SyncGround = {
  readonly asOf: CalendarDay;
  readonly entries: readonly Entry[];
  readonly checkIns: readonly DuoCheckIn[];
  readonly conflicts: readonly Disagreement[];
  readonly rows: readonly OwnershipRow[];
  readonly directionCard: DirectionCard | null;
  /** The pair question to fall back on, if one is open. */
  readonly question: DuoQuestion | null;
};

const line = (id: string, text: string): AgendaLine => ({ id, text });

const upTo = (entries: readonly Entry[], asOf: CalendarDay): readonly Entry[] =>
  inOrder(
    entries.filter(({ deletedAt, forDate }) => deletedAt === null && forDate <= asOf),
    ({ forDate }) => forDate,
  );

const healthLine = ({ entries, asOf }: SyncGround): AgendaLine => {
  const burdens = liveReflections(entries, asOf).flatMap(({ burden }) => burden?.emotional ?? []);
  return (burdens.at(-1) ?? 0) >= parameters.heavyEmotionalBurden
    ? line('health-need', 'Who needs something from us this week?')
    : line('health-notice', 'What did each of us notice about the team?');
};

const directionLine = ({ checkIns, directionCard, asOf }: SyncGround): AgendaLine => {
  const newest = checkIns.at(-1)?.answers;
  const answers = [promptIds.oneTeamOrTwo, promptIds.directionOverStatus].map((id) => duoAnswer(id, newest?.[id]));
  if (answers.some((answer) => answer !== null && answer <= parameters.lowDuoAnswer)) {
    return line('direction-say', 'Say the goal in one sentence each, then compare.');
  }
  const question = directionQuestion(directionCard, asOf);
  if (question !== null) return line('direction-check', question);
  return line('direction-context', 'What do you know that I do not?');
};

const disagreementLine = ({ conflicts, rows, question, asOf }: SyncGround): AgendaLine => {
  const oldest = unsettledDisagreements(conflicts, asOf)[0];
  if (oldest) return line(`disagreement-${oldest.id}`, oldest.topic);
  const { unclear, differing } = readOwnership(rows, asOf);
  const cell = unclear[0] ?? differing[0];
  if (cell) return line(`map-${cell.row}-${cell.column}`, `Ownership of “${cell.label}”: ${cell.column}?`);
  if (question) return line(`question-${question.id}`, question.text);
  return line('disagreement-avoiding', 'What are we avoiding?');
};

const tagged = ({ entries, asOf }: SyncGround, tag: string): readonly Entry[] => {
  const from = addDays(asOf, -parameters.agendaTagDays);
  // A private entry never leaves the journal, and an agenda is made to be shown.
  return upTo(entries, asOf).filter((entry) => !entry.private && entry.forDate > from && entry.tags.includes(tag));
};

const headline = (entry: Entry): string => {
  const words = entry.type === 'note' ? entry.title || entry.markdown : entry.note;
  return (
    words
      .trim()
      .split('\n')[0]
      ?.replace(/^#+\s*/, '')
      .trim() ?? ''
  );
};

const tableLines = (ground: SyncGround): readonly AgendaLine[] => [
  line('tables', 'Who of us must be where in the next two weeks?'),
  ...tagged(ground, 'table').flatMap((entry) => {
    const words = headline(entry);
    return words === '' ? [] : [line(`table-${entry.id}`, words)];
  }),
];

const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((part) => `${[...part][0]?.toUpperCase() ?? ''}.`)
    .join(' ');

const feedbackLines = (ground: SyncGround): readonly AgendaLine[] => {
  const names = tagged(ground, 'feedback').flatMap(({ people }) => people);
  const initials = names.filter((name) => name.trim() !== '').map(initialsOf);
  const lines = [...new Set(initials)].map((letters) => line(`feedback-${letters}`, letters));
  return lines.length > 0 ? lines : [line('feedback', 'Who is owed a word from one of us?')];
};

const UNMET = 'We have not met for three weeks. Fifteen minutes is enough to restart.';

const openingOf = ({ entries, asOf }: SyncGround): string | null => {
  // Three answers in a row count from the newest one, which may be last week's: this week's may not be asked yet.
  const strip = metStrip(entries, asOf, parameters.unmetWeeks + 1);
  const answered = strip.at(-1)?.met === null ? strip.slice(0, -1) : strip.slice(1);
  return answered.every(({ met }) => met === 'not-met') ? UNMET : null;
};

/**
 * Half an hour for two, the same for the same journal: questions and topics, never a rating and never status.
 * Oldest first, then by id. docs/domain.md, section 4.7.
 */
export const buildSyncAgenda = (ground: SyncGround): SyncAgenda => ({
  opening: openingOf(ground),
  slots: [
    { id: 'health', minutes: 8, title: 'Team health', lines: [healthLine(ground)] },
    { id: 'direction', minutes: 8, title: 'Direction', lines: [directionLine(ground)] },
    { id: 'disagreement', minutes: 6, title: 'One disagreement', lines: [disagreementLine(ground)] },
    { id: 'tables', minutes: 4, title: 'Tables', lines: tableLines(ground) },
    { id: 'feedback', minutes: 3, title: 'Feedback for individuals', lines: feedbackLines(ground) },
    { id: 'asks', minutes: 1, title: 'One ask each', lines: [line('asks', 'What is the one thing you need from me?')] },
  ],
});
