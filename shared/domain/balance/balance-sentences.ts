import { parameters } from '../../constants.ts';
import { type Band, clearSide, turned } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted, likelyPercent, toPercent } from '../../wording/wording.ts';
import type { BalanceSide, BlindSpot, KeptCount, PressureContrast } from './balance.ts';
import type { TeamSizeStatus } from './team-size.ts';

/** Said before anything else: what holding both roles is good for. */
export const ADVANTAGE = 'One head holds both sides of each decision.';

/** A choice of the writer, never an advice. */
export const BALANCE_QUESTION = 'What, if anything, do you want to put in place?';

/** The writer's own guess at the side that gets less: null = skipped, undefined = not asked yet. */
export type OwnGuess = string | null | undefined;

const keptNames: Readonly<Record<BalanceSide, string>> = {
  people: 'planned one-to-ones',
  technical: 'planned reviews and design talks',
};

const keptText = (side: BalanceSide, { planned, done }: KeptCount): string =>
  `${done} of ${planned} ${keptNames[side]} took place`;

const lowPercent = toPercent(parameters.neglectedShare);

const timeText = (side: BalanceSide, { neglectedWeeks, weeksWithSplit }: BlindSpot): string =>
  `${side} time was under ${lowPercent} % of people, coordination and technical time in ` +
  counted(neglectedWeeks[side], 'week') +
  (weeksWithSplit < parameters.blindSpotWeeks ? ` (of ${weeksWithSplit} with a time split)` : '');

/** What is known of one side; nothing when nothing was planned and no week has a split. */
const sideTexts = (side: BalanceSide, blindSpot: BlindSpot): readonly string[] => {
  const { planned } = blindSpot.kept[side];
  const parts = [
    ...(planned > 0 ? [keptText(side, blindSpot.kept[side])] : []),
    ...(blindSpot.weeksWithSplit > 0 ? [timeText(side, blindSpot)] : []),
  ];
  return parts.length === 0 ? [] : [`In the last four weeks ${parts.join(' and ')}.`];
};

const missingText = ({ weeksWithSplit, kept }: BlindSpot): string => {
  const { blindSpotSplits, keptMinPlanned } = parameters;
  return (
    `Too early to say which side gets less: ${weeksWithSplit} of ${blindSpotSplits} weeks with a time split, ` +
    `${kept.people.planned} of ${keptMinPlanned} planned one-to-ones, ` +
    `${kept.technical.planned} of ${keptMinPlanned} planned reviews and design talks.`
  );
};

const guessText = (guess: string | null): string =>
  guess === null ? 'You left the guess open.' : `You guessed: ${guess}.`;

const sidesOf = ({ status }: BlindSpot): readonly BalanceSide[] => {
  if (status === 'blind-spot-people') return ['people'];
  return status === 'blind-spot-technical' ? ['technical'] : ['people', 'technical'];
};

/** What four weeks of data say about both sides, with the guess beside it. docs/domain.md, section 5. */
export const blindSpotSentences = (blindSpot: BlindSpot, guess: string | null): Sentence[] => {
  const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });
  if (blindSpot.status === 'insufficient') return [sentence('balance-insufficient', missingText(blindSpot))];
  const said = sidesOf(blindSpot).flatMap((side) =>
    sideTexts(side, blindSpot).map((text) => sentence(`balance-${side}`, text)),
  );
  const none = sentence('balance-none', 'Neither side stands out by that rule.');
  return [...said, ...(blindSpot.status === 'no-signal' ? [none] : []), sentence('balance-guess', guessText(guess))];
};

/** "12 points lower (likely 3 to 21)"; null where the band holds zero. */
const points = (change: number, band: Band): string | null => {
  const clear = clearSide(band);
  if (clear === null) return null;
  const [size, { lo, hi }] = clear === 'above' ? [change, band] : [-change, turned(band)];
  const bounds = likelyPercent(lo, hi, [0, 0]).replace(' %', '');
  return `${toPercent(size)} points ${clear === 'above' ? 'higher' : 'lower'} (${bounds})`;
};

/** How shares differ in weeks of high pressure, with the weeks on both sides. docs/domain.md, section 5. */
export const pressureSentence = (contrast: PressureContrast): Sentence => {
  const sentence = (text: string): Sentence => ({ id: `pressure-${contrast.status}`, text, footnote: null });
  if (contrast.status === 'insufficient') {
    const { pressureMinWeeks } = parameters;
    return sentence(
      `Too early to compare: ${contrast.nHigh} of ${pressureMinWeeks} high-pressure weeks, ` +
        `${contrast.nOther} of ${pressureMinWeeks} other weeks.`,
    );
  }
  const [people, technical] = [
    points(contrast.dPeople, contrast.people),
    points(contrast.dTechnical, contrast.technical),
  ];
  if (contrast.status === 'no-clear-pattern' || people === null || technical === null) {
    return sentence(
      `High-pressure weeks show no clear pattern of time against other weeks (n = ${contrast.nHigh} and ${contrast.nOther}).`,
    );
  }
  return sentence(
    `In high-pressure weeks (n = ${contrast.nHigh}, against ${contrast.nOther} others) your people share was ` +
      `${people} and your technical share ${technical}.`,
  );
};

/** Where the team's size lies, as a trade-off. Sizes are from a practitioner guide. */
export const teamSizeText = (status: TeamSizeStatus, engineers: number | null): string => {
  const size = engineers === null ? 'No team size recorded' : `${counted(engineers, 'engineer')} besides you`;
  switch (status) {
    case 'unknown':
      return `${size}.`;
    case 'below-range':
      return `${size}: below the usual range, the merge is often natural.`;
    case 'in-range':
      return `${size}: in the range where one person can hold both.`;
    case 'complexity-open':
      return `${size}: a size that tends to fit; how manageable the technical side is has no answer yet.`;
    case 'complexity-may-not':
      return `${size}: the size fits, complexity may not.`;
    default:
      return `${engineers === null ? 'Growth expected' : size}: beyond six the two roles tend to part. A checklist helps to plan it.`;
  }
};

export type BalanceBlock = {
  readonly id: 'advantage' | 'guess' | 'findings' | 'question';
  readonly lines: readonly string[];
};

/**
 * The balance card in its fixed order: advantage, own guess, what the data say, question. Until the guess was asked,
 * nothing after it is shown: numbers would anchor it. docs/domain.md, section 5.
 */
export const balanceCard = (
  blindSpot: BlindSpot,
  contrast: PressureContrast,
  guess: OwnGuess,
): readonly BalanceBlock[] => {
  const advantage: BalanceBlock = { id: 'advantage', lines: [ADVANTAGE] };
  if (guess === undefined) {
    return [advantage, { id: 'guess', lines: ['Which side would a close colleague say gets less of you?'] }];
  }
  const said = blindSpotSentences(blindSpot, guess).filter(({ id }) => id !== 'balance-guess');
  const findings = [...said, pressureSentence(contrast)].map(({ text }) => text);
  return [
    advantage,
    { id: 'guess', lines: [guessText(guess)] },
    { id: 'findings', lines: findings },
    { id: 'question', lines: [BALANCE_QUESTION] },
  ];
};
