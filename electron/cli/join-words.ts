import type { Misfit } from '../../shared/wording/issue-words.ts';
import { counted } from '../../shared/wording/wording.ts';
import type { ReviseDeps } from '../journal/core/revise.ts';
import type { JoinChoice, JournalReport } from '../journal/merge/join-journal.ts';
import { randomId } from '../platform/random.ts';
import type { Invocation } from './arguments.ts';
import type { Console } from './verb.ts';

export const depsOf = ({ clock }: Console): ReviseDeps => ({ clock, newId: randomId });

export const choiceOf = ({ allowRemovals, bringBack }: Invocation): JoinChoice => ({
  allowRemovals,
  bringBack: new Set(bringBack),
});

type Report = JournalReport & { readonly notCounted?: readonly Misfit[]; readonly misfits?: readonly Misfit[] };

const lines = (head: string, listed: readonly string[]): readonly string[] =>
  listed.length === 0 ? [] : [head, ...listed.map((line) => `  ${line}`)];

/** What does not fit, line by line under a head; no line where everything does. */
export const misfitLines = (head: string, misfits: readonly Misfit[] = []): readonly string[] =>
  lines(
    head,
    misfits.map(({ path, problem }) => `${path}: ${problem}`),
  );

const takenAwayLines = ({ binned, gone }: JournalReport['takenAway']): readonly string[] =>
  binned + gone === 0 ? [] : [`${binned} put into the bin and ${gone} deleted for good, as in the other journal.`];

/** What a join did, in sentences: the figures first, then what has to be named. */
export const reportWords = (did: string, report: Report): string => {
  const { added, replaced, unchanged, conflicts, takenAway, deletedHere, otherWords, notCounted, misfits } = report;
  const figures =
    `${did}: ${added} added, ${replaced} replaced by a later version, ${unchanged} already here, ` +
    `${conflicts} changed on both sides and now in two versions, each counted once.`;
  const named = deletedHere.map(
    ({ id, kind, title, day }) => `${[kind, title, day].filter(Boolean).join(', ')} (${id})`,
  );
  return [
    figures,
    ...takenAwayLines(takenAway),
    ...lines(`Deleted for good here, and left out (--bring-back ID brings one back):`, named),
    ...(otherWords.length === 0
      ? []
      : [
          `${counted(otherWords.length, 'record')} in the same version with other words: both sides keep the same ones.`,
        ]),
    ...misfitLines('Answers that are kept and shown, and not counted:', notCounted),
    ...misfitLines('Records that this version does not read, left behind:', misfits),
  ].join('\n');
};
