import { describe, expect, it } from 'vitest';
import { useSearchPages } from '../../../renderer/bridge/use-search-pages.ts';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { FoundLine, SearchPage } from '../../../shared/ipc/search.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const line = (id: string): FoundLine => ({
  id,
  type: 'note',
  form: null,
  forDate: '2026-11-20' as CalendarDay,
  week: 0,
  kind: 'Note',
  title: 'Note',
  words: id,
  excerpt: id,
  energy: null,
  time: null,
  private: false,
  starred: false,
  future: false,
  titleMarks: [],
  excerptMarks: [],
  labels: '',
  labelMarks: [],
});

const found = (ids: readonly string[], given: Partial<SearchPage> = {}) =>
  ok({ lines: ids.map(line), next: null, total: ids.length, near: false, soFar: null, ...given });

const search = async (query = 'late') => {
  const fake = connectMain();
  const held = fake.hold('journal:search');
  const hook = await mountHook(useSearchPages, query);
  return { ...hook, held, asked: () => fake.asked('journal:search') };
};

type Pages = ReturnType<typeof useSearchPages>;

const ready = (pages: Pages) => {
  if (pages.status !== 'ready') throw new Error(`the search is ${pages.status}`);
  return pages;
};
const ids = (pages: Pages) => (pages.status === 'ready' ? pages.lines.map(({ id }) => id) : pages.status);

describe('a search', () => {
  it('begins at the first page, and says how many there are and whether they are only near', async () => {
    const { now, held, asked } = await search();
    expect(now()).toEqual({ status: 'loading' });
    held.reply(found(['e1', 'e2'], { next: 2, total: 3, near: true }));
    await expect.poll(now).toMatchObject({ total: 3, near: true, stale: false, hasMore: true, loadingMore: false });
    expect(ids(now())).toEqual(['e1', 'e2']);
    expect(asked()).toEqual([{ query: 'late', after: null }]);
  });

  it('goes on where the page before ended, adds to what is shown, and ends with the last one', async () => {
    const { now, held, asked } = await search();
    held.reply(found(['e1', 'e2'], { next: 2, total: 3 }));
    await expect.poll(() => ids(now())).toEqual(['e1', 'e2']);
    ready(now()).showMore();
    await expect.poll(now).toMatchObject({ status: 'ready', loadingMore: true });
    expect(ids(now())).toEqual(['e1', 'e2']);
    held.reply(found(['e3'], { total: 3 }));
    await expect.poll(() => ids(now())).toEqual(['e1', 'e2', 'e3']);
    expect(now()).toMatchObject({ hasMore: false, loadingMore: false });
    expect(asked().map(({ after }) => after)).toEqual([null, 2]);
  });

  it('shows what the one before found until its own answer is there, and says so', async () => {
    const { now, seen, held, change } = await search();
    held.reply(found(['e1']));
    await expect.poll(() => ids(now())).toEqual(['e1']);
    await change('later');
    expect([ids(now()), ready(now()).stale]).toEqual([['e1'], true]);
    held.reply(found([]));
    await expect.poll(now).toMatchObject({ lines: [], total: 0, stale: false });
    const from = seen.findIndex(({ status }) => status === 'ready');
    expect(seen.slice(from).map(({ status }) => status)).not.toContain('loading');
  });

  it('says why it failed, and finds once it is tried again', async () => {
    const { now, held } = await search();
    held.reply(fail({ code: 'vault-locked' }));
    await expect.poll(now).toMatchObject({ status: 'failed', error: { code: 'vault-locked' } });
    const failed = now();
    if (failed.status === 'failed') failed.retry();
    await expect.poll(held.waiting).toBe(1);
    held.reply(found(['e1']));
    await expect.poll(() => ids(now())).toEqual(['e1']);
  });

  it('keeps nothing of the lines that were typed before', async () => {
    const { now, held, change, client } = await search('l');
    held.reply(found(['e1']));
    await expect.poll(() => ids(now())).toEqual(['e1']);
    for (const typed of ['la', 'lat']) {
      await change(typed);
      held.reply(found([typed]));
      await expect.poll(() => ids(now())).toEqual([typed]);
    }
    const kept = () =>
      client
        .getQueryCache()
        .getAll()
        .map(({ queryKey }) => queryKey[1]);
    await expect.poll(kept).toEqual([{ query: 'lat' }]);
  });
});
