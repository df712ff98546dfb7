import type { Commitment } from '../../records/beside/commitment.ts';
import { counted, toPercent } from '../../wording/wording.ts';
import { droppedTwice, type FollowThrough, followThrough, type ReviewShares } from './commitment.ts';

/** An if-then plan to start from; words in braces are the writer's to fill. docs/domain.md, section 5. */
export type CommitmentTemplate = {
  readonly id: string;
  readonly side: Commitment['side'];
  readonly cue: string;
  readonly action: string;
};

export const commitmentTemplates: readonly CommitmentTemplate[] = [
  {
    id: 'hold-one-to-ones',
    side: 'people',
    cue: 'If it is {weekday} {time}',
    action: 'then I hold {n} one-to-ones and move other things',
  },
  {
    id: 'read-design',
    side: 'technical',
    cue: 'If a design is proposed',
    action: 'then I read it within two days',
  },
  {
    id: 'rebook',
    side: 'people',
    cue: 'If I cancel a one-to-one',
    action: 'then I rebook it the same day',
  },
];

/** A template with its braces filled; those without a word given stay as they are. */
export const fillTemplate = (
  { cue, action }: CommitmentTemplate,
  words: Readonly<Record<string, string>>,
): Pick<Commitment, 'cue' | 'action'> => {
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (brace, name: string) => words[name] ?? brace);
  return { cue: fill(cue), action: fill(action) };
};

/** "If I cancel a one-to-one, then I rebook it the same day." */
export const commitmentText = ({ cue, action }: Pick<Commitment, 'cue' | 'action'>): string => `${cue}, ${action}.`;

/** "5 of 7", with a per cent only from four due on; "not due yet" before the first. */
export const followThroughText = ({ done, due, share }: FollowThrough): string => {
  if (due === 0) return 'not due yet';
  return share === null ? `${done} of ${due}` : `${done} of ${due} (${toPercent(share)} %)`;
};

/** Asked after a second "dropped" in a row; null otherwise. */
export const droppedQuestion = (commitment: Commitment): string | null =>
  droppedTwice(commitment) ? 'Is it the wrong commitment or the wrong slot?' : null;

const reviewShareText = (side: Commitment['side'], { before, nBefore, since, nSince }: ReviewShares): string => {
  if (before === null || since === null)
    return `Too few weeks with a time split to compare (n = ${nBefore} and ${nSince}).`;
  const sides = side === 'people' ? 'People' : 'Technical';
  return (
    `${sides} time was about ${toPercent(before)} % in ${counted(nBefore, 'week')} before and about ` +
    `${toPercent(since)} % in ${counted(nSince, 'week')} since.`
  );
};

/** What the review puts beside the choice of keep, change or stop: no causal verb. docs/domain.md, section 5. */
export const reviewLines = (commitment: Commitment, shares: ReviewShares): readonly string[] => [
  `${commitmentText(commitment)} Follow-through: ${followThroughText(followThrough(commitment))}.`,
  reviewShareText(commitment.side, shares),
];
