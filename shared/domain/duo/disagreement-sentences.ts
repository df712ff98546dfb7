import type { DisagreementKind, SettledBy } from '../../records/beside/disagreement.ts';
import type { Sentence } from '../../wording/sentence.ts';
import { counted } from '../../wording/wording.ts';
import { type AgeingDisagreement, type DisagreementCounts, proposesMerge } from './disagreement.ts';

const kindNames: Readonly<Record<DisagreementKind, string>> = {
  priorities: 'priorities or investment',
  'time-scale': 'time scale',
  means: 'means',
  archetype: 'archetype',
  risk: 'risk',
  boundary: 'boundary or authority',
  inclusion: 'inclusion or information',
  other: 'other',
};

const settlingNames: Readonly<Record<SettledBy, string>> = {
  talk: 'by talk',
  rank: 'by rank',
  'third-person': 'by a third person',
  time: 'by time',
  experiment: 'by an experiment',
};

/** "priorities or investment". */
export const disagreementKindName = (kind: DisagreementKind): string => kindNames[kind];

/** "by talk". */
export const settlingName = (way: SettledBy): string => settlingNames[way];

const listed = <Name extends string>(counts: Readonly<Record<Name, number>>, names: Readonly<Record<Name, string>>) =>
  (Object.entries(counts) as [Name, number][])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${names[name]} ${count}`)
    .join(', ');

/** The log of six months in counts, each with how many it rests on. docs/domain.md, section 4.4. */
export const disagreementSentences = ({ n, byKind, settled, bySettling }: DisagreementCounts): Sentence[] => {
  if (n === 0) return [{ id: 'conflicts-none', text: 'Nothing logged in the last six months.', footnote: null }];
  const kinds = `Logged in the last six months (n = ${n}): ${listed(byKind, kindNames)}.`;
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

/** Asked when the writer's words propose that one person does both; null otherwise. */
export const mergeHint = (words: string): string | null =>
  proposesMerge(words)
    ? 'Merging the roles also removes the second opinion. What would it solve that an agreed direction would not?'
    : null;
