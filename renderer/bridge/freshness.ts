import type { QueryClient } from '@tanstack/react-query';
import type { Area } from '../../shared/ipc/call.ts';
import type { CallName, QueryName, ReplyAreas } from '../../shared/ipc/contract.ts';

/**
 * Keeps what is on screen true: main says with each reply to a query what it was read from, and with each command, or
 * unasked, what was touched; views that rest on something touched are read again.
 */

const readFrom = new Map<string, readonly Area[]>();
let client: QueryClient | null = null;
let refreshing: Promise<void> = Promise.resolve();

/** Where nobody said what a view rests on, it may rest on anything. */
const restsOn = (name: string, touched: readonly Area[]): boolean =>
  readFrom.get(name)?.some((area) => touched.includes(area)) ?? true;

/** Reads again every view that rests on one of these areas, but for those to be spared: they are forgotten once unseen. */
export const refreshViews = (touched: readonly Area[], sparing: readonly QueryName[] = []): void => {
  if (client === null || touched.length === 0) return;
  const isSpared = (name: unknown) => sparing.some((spared) => spared === name);
  for (const name of sparing) client.removeQueries({ queryKey: [name], type: 'inactive' });
  refreshing = client.invalidateQueries({
    predicate: ({ queryKey: [name] }) => !isSpared(name) && restsOn(String(name), touched),
  });
};

/** Resolves once the views that were touched last are read again. */
export const viewsRefreshed = (): Promise<void> => refreshing;

/** Notes what came with a reply that went well. */
export const heedAreas = (name: CallName, { reads, touched }: ReplyAreas, sparing: readonly QueryName[]): void => {
  if (reads !== undefined) readFrom.set(name, reads);
  if (touched !== undefined) refreshViews(touched, sparing);
};

/** Refreshes the views of this client from now on. Returns the end of it. */
export const keepFresh = (views: QueryClient): (() => void) => {
  client = views;
  return () => {
    if (client === views) client = null;
  };
};
