import type { KeptBesideView } from '../../../shared/ipc/merge.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { entryTitle, excerptOf } from '../entries/journal-pages.ts';
import { conflictId } from './conflict-id.ts';

/** Whether an entry is their version of ours: a merge made its id from our id and the revision it had then. */
const isTheirSideOf = (theirs: Entry, ours: Entry): boolean =>
  [theirs.revision, ...theirs.parents].some((revision) => conflictId(ours.id, revision) === theirs.id);

/** The id of our entry by the id of each of their versions of it. */
const sides = (entries: readonly Entry[]): ReadonlyMap<string, string> => {
  const ours = new Map<string, string>();
  // Versions of one entry were begun at the same instant, whatever happened to them since.
  for (const alike of Map.groupBy(entries, ({ createdAt }) => createdAt).values()) {
    if (alike.length === 1) continue;
    for (const theirs of alike) {
      const beside = alike.find((entry) => entry !== theirs && isTheirSideOf(theirs, entry));
      if (beside !== undefined) ours.set(theirs.id, beside.id);
    }
  }
  return ours;
};

/**
 * Entries of which more than one version is kept because they were changed on both sides of a merge: found by how a
 * merge names their version, never stored. Takes every entry, the bin included; a version in the bin is not shown, and
 * once only one is left there is nothing to show.
 */
export const keptBeside = (entries: readonly Entry[]): KeptBesideView => {
  const ours = sides(entries);
  const home = (id: string): string => ours.get(id) ?? id;
  const shown = entries.filter(({ deletedAt }) => deletedAt === null);
  const groups = [...Map.groupBy(shown, ({ id }) => home(id)).values()].filter((versions) => versions.length > 1);
  return {
    groups: groups.map((versions) =>
      versions.map((entry) => ({
        id: entry.id,
        title: entryTitle(entry),
        excerpt: excerptOf(entry),
        savedAt: entry.updatedAt ?? entry.createdAt,
      })),
    ),
  };
};
