import { disagreementKindNames, settlingNames } from '../../wording/disagreement-words.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted } from '../../wording/wording.ts';
import type { AgeingDisagreement, DisagreementCounts } from './disagreement.ts';

const listed = <Name extends string>(counts: Readonly<Record<Name, number>>, names: Readonly<Record<Name, string>>) =>
  (Object.entries(counts) as [Name, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${names[name]} ${count}`)
    .join(', ');

/** The log of six months in counts, each with how many it rests on. docs/domain.md, section 4.4. */
export const disagreementSentences = ({ n, byKind, settled, bySettling }: DisagreementCounts): Sentence[] => {
  if (n === 0) return [{ id: 'conflicts-none', text: 'Nothing logged in the last six months.', footnote: null }];
  const kinds = `Logged in the last six months (n = ${n}): ${listed(byKind, disagreementKindNames)}.`;
  const ways = listed(bySettling, settlingNames);
  const rest = ways === '' ? '' : `: ${ways}`;
  return [
    { id: 'conflicts-by-kind', text: kinds, footnote: null },
    { id: 'conflicts-by-settling', text: `Settled: ${settled} of ${n}${rest}.`, footnote: null },
  ];
};

/** One line of the log that has waited. */
export const ageingText = ({ conflict, days }: AgeingDisagreement): string =>
  `${conflict.topic}: ${conflict.status === 'avoided' ? 'avoided' : 'open'} for ${counted(days, 'day')}.`;
