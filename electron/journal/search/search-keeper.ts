import type { Journal } from '../core/journal.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

/** Keeps the index of the open journal, in memory and no longer than the journal is open. */
export type SearchKeeper = {
  /** Begins to index a journal, beside everything else; nothing when it is the one that is indexed. */
  readonly begin: (journal: Journal) => SearchIndex;
  /** Drops the index: at every lock. */
  readonly drop: () => void;
};

export type SearchKeeperDeps = {
  readonly nowMs: () => number;
  /** Runs a step soon, after what waits already; gives the way to call it off. */
  readonly soon: (step: () => void) => () => void;
  /** Told each time that a good deal more is known, and when all is: a search that was answered before has more to say. */
  readonly onKnown: () => void;
};

// A key pressed meanwhile waits no longer than this.
const SLICE_MS = 6;

/** A part of the journal that is worth answering again for. */
const GOOD_DEAL = 0.2;

const knownShare = (index: SearchIndex): number => {
  const soFar = index.soFar();
  return soFar === null ? 1 : soFar.read / soFar.all;
};

export const createSearchKeeper = ({ nowMs, soon, onKnown }: SearchKeeperDeps): SearchKeeper => {
  let kept: { readonly journal: Journal; readonly index: SearchIndex } | null = null;
  let callOff = (): void => undefined;
  const drop = (): void => {
    callOff();
    kept?.index.close();
    kept = null;
  };
  const step = (index: SearchIndex, told: number): void => {
    callOff = soon(() => {
      const hasMore = index.work(SLICE_MS);
      const known = knownShare(index);
      const isNews = known - told >= GOOD_DEAL || (known === 1 && told < 1);
      if (isNews) onKnown();
      if (hasMore) step(index, isNews ? known : told);
    });
  };
  return {
    begin: (journal) => {
      if (kept?.journal === journal) return kept.index;
      drop();
      const index = createSearchIndex(journal, nowMs);
      kept = { journal, index };
      step(index, 0);
      return index;
    },
    drop,
  };
};

/**
 * The next turn of the event loop, after what waits already. Nothing else may decide when that turn comes: an immediate
 * that does not keep the loop awake (`unref`) waits in an idle program until something happens, and the index with it.
 */
export const nextTurn: SearchKeeperDeps['soon'] = (step) => {
  const handle = setImmediate(step);
  return () => clearImmediate(handle);
};
