import { identityOf } from '../text/identity.ts';
import { hasUnspaced } from '../text/scripts.ts';
import { LONGEST_NAME, mayEndAt, type NameBeginning } from './name-end.ts';
import { goesOnSpaced, hasOtherSigns } from './name-letters.ts';

/** How much of a run of letters is one of these names, by their identities; only of those that letters alone do not end. */
export const startsWithOneOf = (identities: Iterable<string>): NameBeginning => {
  const byLetter = Map.groupBy(
    [...identities].filter((name) => hasUnspaced(name) || hasOtherSigns(name)).toSorted((a, b) => b.length - a.length),
    (name) => name.charAt(0),
  );
  if (byLetter.size === 0) return () => 0;
  return (run) => {
    const head = run.slice(0, LONGEST_NAME);
    const letters = identityOf(head);
    for (const name of byLetter.get(letters.charAt(0)) ?? []) {
      const end = letters.startsWith(name) ? endOf(head, name) : 0;
      if (end > 0 && mayEndAt(run, end) && !goesOnSpaced(run, end)) return end;
    }
    return 0;
  };
};

/** How far the run reaches that is this name: as far as it goes, so that no mark is left behind. */
const endOf = (run: string, name: string): number => {
  for (let end = run.length; end > 0; end -= 1) if (identityOf(run.slice(0, end)) === name) return end;
  return 0;
};
