import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heedAreas, keepFresh, refreshViews, viewsRefreshed } from '../../../../renderer/bridge/freshness.ts';
import type { QueryName } from '../../../../shared/ipc/contract.ts';

let client: QueryClient;
let stop: () => void;
beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retry: false } } });
  stop = keepFresh(client);
});
afterEach(() => stop());

/** A view on screen, and how often it was read. */
const watch = async (name: QueryName, read: () => Promise<unknown> = async () => 1) => {
  let times = 0;
  const observer = new QueryObserver(client, {
    queryKey: [name, null],
    queryFn: () => {
      times += 1;
      return read();
    },
  });
  const unwatch = observer.subscribe(() => undefined);
  await observer.refetch({ cancelRefetch: false });
  return { unwatch, times: () => times, isStale: () => client.getQueryState([name, null])?.isInvalidated };
};

describe('a view on screen', () => {
  it('is read again when something it rests on is touched, and not otherwise', async () => {
    heedAreas('keys:read', { reads: ['keys'] }, []);
    const keys = await watch('keys:read');
    heedAreas('entry:update-marks', { touched: ['journal'] }, []);
    await viewsRefreshed();
    expect(keys.times()).toBe(1);
    heedAreas('keys:strengthen', { touched: ['keys', 'backups'] }, []);
    await viewsRefreshed();
    expect(keys.times()).toBe(2);
  });

  it('is read again whatever was touched while nobody has said what it rests on', async () => {
    const days = await watch('journal:days');
    refreshViews(['settings']);
    await viewsRefreshed();
    expect(days.times()).toBe(2);
  });

  it('waits until it is looked at again where it is off the screen', async () => {
    heedAreas('bin:read', { reads: ['journal'] }, []);
    const bin = await watch('bin:read');
    bin.unwatch();
    refreshViews(['journal']);
    await viewsRefreshed();
    expect([bin.times(), bin.isStale()]).toEqual([1, true]);
  });

  it('of a page that is about to be left is spared, and forgotten once it is off the screen', async () => {
    heedAreas('entry:read', { reads: ['journal'] }, []);
    const entry = await watch('entry:read');
    heedAreas('entry:delete', { touched: ['journal'] }, ['entry:read']);
    await viewsRefreshed();
    expect([entry.times(), entry.isStale()]).toEqual([1, false]);
    entry.unwatch();
    heedAreas('entry:delete', { touched: ['journal'] }, ['entry:read']);
    expect(client.getQueryData(['entry:read', null])).toBeUndefined();
  });
});

describe('waiting for what was touched', () => {
  it('ends only once the views are read again', async () => {
    heedAreas('role:list', { reads: ['journal'] }, []);
    let answer: (value: number) => void = () => undefined;
    const replies = [Promise.resolve(1), new Promise<number>((resolve) => (answer = resolve))];
    const roles = await watch('role:list', () => replies.shift() ?? Promise.resolve(0));
    refreshViews(['journal']);
    let isOver = false;
    const over = viewsRefreshed().then(() => {
      isOver = true;
    });
    await Promise.resolve();
    expect([roles.times(), isOver]).toEqual([2, false]);
    answer(2);
    await over;
    expect(client.getQueryData(['role:list', null])).toBe(2);
  });

  it('ends at once where no window shows anything, and after the window is gone', async () => {
    stop();
    refreshViews(['journal']);
    await viewsRefreshed();
    expect(client.getQueryCache().getAll()).toEqual([]);
  });
});
