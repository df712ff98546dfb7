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
  /** Runs a step when nothing else waits; gives the way to call it off. */
  readonly soon: (step: () => void) => () => void;
};

// A key pressed meanwhile waits no longer than this.
const SLICE_MS = 6;

export const createSearchKeeper = ({ nowMs, soon }: SearchKeeperDeps): SearchKeeper => {
  let kept: { readonly journal: Journal; readonly index: SearchIndex } | null = null;
  let callOff = (): void => undefined;
  const drop = (): void => {
    callOff();
    kept?.index.close();
    kept = null;
  };
  const step = (index: SearchIndex): void => {
    callOff = soon(() => {
      if (index.work(SLICE_MS)) step(index);
    });
  };
  return {
    begin: (journal) => {
      if (kept?.journal === journal) return kept.index;
      drop();
      const index = createSearchIndex(journal, nowMs);
      kept = { journal, index };
      step(index);
      return index;
    },
    drop,
  };
};

/** The event loop's own "when nothing else waits". */
export const whenIdle: SearchKeeperDeps['soon'] = (step) => {
  const handle = setImmediate(step);
  handle.unref();
  return () => clearImmediate(handle);
};
