import { parameters } from '../../constants.ts';
import { clearSide } from '../../wording/clear-side.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { dayInWords, likely, sideName, toOneDecimal } from '../../wording/wording.ts';
import type { DecisionField, ReviewComparison } from './decision.ts';
import type { PathEvidence } from './evidence.ts';
import type { PathPreference } from './path-preference.ts';

const sentence = (id: string, text: string): Sentence => ({ id, text, footnote: null });

/** The median of the path answers with its count, from six on. Section 6. */
export const preferenceSentence = ({ median, band, n }: PathPreference): Sentence => {
  if (median === null || band === null) {
    return sentence(
      'preference',
      `${n} of ${parameters.preferenceMinAnswers} answers on the next step for a middle value.`,
    );
  }
  const clear = clearSide(band);
  const place = clear === null ? 'on no clear side' : `toward the ${sideName(clear === 'above' ? 'EM' : 'TL')} side`;
  return sentence(
    'preference',
    `The middle of your answers on the next step is ${toOneDecimal(median)} (${likely(band.lo, band.hi)}; n = ${n}), ${place}.`,
  );
};

/** Asked after three lines in a row for one path; null otherwise. */
export const evidenceQuestion = ({ isOneSided }: Pick<PathEvidence, 'isOneSided'>): string | null =>
  isOneSided ? 'What speaks against it?' : null;

const fieldNames: Readonly<Record<DecisionField, string>> = {
  options: 'at least three options',
  'stay-option': 'staying as one of the options',
  trigger: 'what set it off',
  favoured: 'the direction you favour',
  confidence: 'how sure you feel',
  'case-against': `the strongest case against, in ${parameters.caseAgainstLength} characters or more`,
  'bring-back': 'what you would bring back',
  'way-back': 'the way back',
};

/** What is still open before a switch can be marked as decided. */
export const missingText = (fields: readonly DecisionField[]): string =>
  fields.length === 0
    ? 'Nothing is missing.'
    : `Still open: ${fields.map((field) => fieldNames[field]).join('; ')}. It can be recorded as happened at any time.`;

const change = (before: number | null, now: number | null): string =>
  `${before === null ? 'not answered' : before} then, ${now === null ? 'not answered' : now} now`;

/** A review beside the decision, for the writer alone. Section 6. */
export const reviewSentences = ({ date, confidence, concordance }: ReviewComparison): Sentence[] => [
  sentence('confidence', `How sure, 0 to 100: ${change(confidence.before, confidence.now)} (${dayInWords(date)}).`),
  sentence(
    'reasons',
    `Reasons from within minus from outside, -8 to 8: ${change(concordance.before, concordance.now)}.`,
  ),
];

/** Three things that are often asked. Section 6. */
export const pathNotes = [
  'Tech lead is a leadership role of its own, not a waiting room for management.',
  'Formal say and technical say differ: hiring, reviews and pay on one side, architecture and standards on the other.',
  'Holding both roles for good tends to work only in small teams.',
] as const;
