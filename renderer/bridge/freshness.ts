import type { QueryClient } from '@tanstack/react-query';
import type { Area } from '../../shared/ipc/call.ts';
import type { CallName, QueryName, ReplyAreas } from '../../shared/ipc/contract.ts';

/**
 * Keeps what is on screen true. With each reply to a query main says from which areas it was read; with each reply to a
 * command, and in events, which areas were touched. Views that were read from a touched area are read again.
 */

const readFrom = new Map<string, readonly Area[]>();
let client: QueryClient | null = null;
let refreshing: Promise<void> = Promise.resolve();

/** Whether a view was read from one of these areas; where it is not known what it was read from, it may have been. */
const restsOn = (name: string, touched: readonly Area[]): boolean =>
  readFrom.get(name)?.some((area) => touched.includes(area)) ?? true;

/**
 * Reads again the views of these areas. Spared ones are left as they are, or forgotten where they are off the screen.
 */
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

/** Takes in the areas that came with a successful reply. */
export const heedAreas = (name: CallName, { reads, touched }: ReplyAreas, sparing: readonly QueryName[]): void => {
  if (reads !== undefined) readFrom.set(name, reads);
  if (touched !== undefined) refreshViews(touched, sparing);
};

/** Refreshes the views of this client from now on. Returns the function that ends it. */
export const keepFresh = (views: QueryClient): (() => void) => {
  client = views;
  return () => {
    if (client === views) client = null;
  };
};
