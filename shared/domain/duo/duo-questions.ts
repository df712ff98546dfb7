import type { CalendarDay } from '../../calendar/calendar-day.ts';
import { parameters } from '../../constants.ts';
import type { Partner, WorkingStyle } from '../../records/beside/partner.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { liveReflections } from '../../records/entries/live-reflections.ts';
import { countedAnswer } from '../questions/counted-answers.ts';
import { archetypePairs, archetypeSameQuestion } from '../questions/prompt-catalogue.ts';
import { type PromptId, promptIds } from '../questions/prompt-ids.ts';
import { type DuoCheckIn, duoAnswer, metStrip } from './duo.ts';

/** A question for the pair. Its basis is said beside it: named in the source, or our inference. */
export type DuoQuestion = {
  readonly id: string;
  readonly kind: 'archetypes' | 'risk' | 'experience' | 'multiplier' | 'direction';
  readonly basis: 'named in the source' | 'our inference';
  readonly text: string;
};

const ours = (kind: DuoQuestion['kind'], text: string): DuoQuestion => ({
  id: kind,
  kind,
  basis: 'our inference',
  text,
});

const pairQuestion = (one: string, other: string): DuoQuestion | null => {
  if (one === other) return { ...ours('archetypes', archetypeSameQuestion), id: 'archetypes-same' };
  const found = archetypePairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  if (!found) return null;
  const basis = found.basis === 'known' ? 'named in the source' : 'our inference';
  return { id: `archetypes-${found.a}-${found.b}`, kind: 'archetypes', basis, text: found.question };
};

const archetypesOf = ({ primary, secondary }: WorkingStyle): readonly string[] =>
  [primary, secondary].filter((archetype) => archetype !== null);

/** The questions of two working styles: primaries first, each question once. Section 4.5. */
export const archetypeQuestions = (mine: WorkingStyle, theirs: WorkingStyle): readonly DuoQuestion[] => {
  const found = archetypesOf(mine).flatMap((one) =>
    archetypesOf(theirs).flatMap((other) => pairQuestion(one, other) ?? []),
  );
  return found.filter(({ id }, index) => found.findIndex((earlier) => earlier.id === id) === index);
};

const riskQuestion = ({ mine, theirs }: Pick<Partner, 'mine' | 'theirs'>): readonly DuoQuestion[] => {
  if (mine.risk === null || theirs.risk === null) return [];
  if (Math.abs(mine.risk - theirs.risk) < parameters.riskDifference) return [];
  const text =
    'One of you is at ease with mistakes, the other wants fewer. For the next decision, how much may go wrong before ' +
    'you would both stop?';
  return [ours('risk', text)];
};

/** The newest answer to a question of a duo or quarterly form, null when there is none. */
const newestNumber = (entries: readonly Entry[], id: PromptId, partner: Partner, asOf: CalendarDay): number | null => {
  const answers = liveReflections(entries, asOf)
    .filter(({ forDate }) => forDate >= partner.since)
    .map((one) => countedAnswer(one, id));
  return answers.findLast((answer) => typeof answer === 'number') ?? null;
};

const experienceQuestion = (difference: number | null): readonly DuoQuestion[] =>
  difference !== null && Math.abs(difference) >= parameters.experienceDifference
    ? [
        ours(
          'experience',
          'One of you brings much more experience to the shared questions. Does advice flow both ways? Who else could ' +
            'challenge you?',
        ),
      ]
    : [];

const isLow = (checkIn: DuoCheckIn | undefined, id: PromptId): boolean => {
  const value = duoAnswer(id, checkIn?.answers[id]);
  return value !== null && value <= parameters.lowDuoAnswer;
};

const multiplierQuestion = (checkIns: readonly DuoCheckIn[]): readonly DuoQuestion[] =>
  isLow(checkIns.at(-1), promptIds.effectAsPair) && isLow(checkIns.at(-2), promptIds.effectAsPair)
    ? [ours('multiplier', 'What stopped adding up, and when?')]
    : [];

const directionQuestion = (statusOnly: number, checkIns: readonly DuoCheckIn[]): readonly DuoQuestion[] =>
  isLow(checkIns.at(-1), promptIds.directionOverStatus) && statusOnly >= parameters.statusOnlyWeeks
    ? [ours('direction', 'When did you last speak about where this is going?')]
    : [];

/**
 * Every question that fits the pair on a day, always in this order: archetypes, risk, experience, multiplier,
 * direction. Which one to show, at most one a month, is the caller's. docs/domain.md, section 4.5.
 */
export const duoQuestions = (given: {
  readonly partner: Partner;
  readonly checkIns: readonly DuoCheckIn[];
  readonly entries: readonly Entry[];
  readonly asOf: CalendarDay;
}): readonly DuoQuestion[] => {
  const { partner, checkIns, entries, asOf } = given;
  const recent = metStrip(entries, asOf, parameters.statusOnlyWindowWeeks);
  const statusOnly = recent.filter(({ met }) => met === 'status-only').length;
  return [
    ...archetypeQuestions(partner.mine, partner.theirs),
    ...riskQuestion(partner),
    ...experienceQuestion(newestNumber(entries, promptIds.moreExperience, partner, asOf)),
    ...multiplierQuestion(checkIns),
    ...directionQuestion(statusOnly, checkIns),
  ];
};
