import { expect, it } from 'vitest';
import { useNameSuggestions } from '../../../renderer/state/use-name-suggestions.ts';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

const used = (name: string) => ({ name, count: 1, aliases: [] });
const labels = {
  today: '2026-11-20' as CalendarDay,
  tags: [used('incident')],
  people: [used('Inga')],
  projects: [used('Inbox')],
  near: [],
};

type Suggestions = ReturnType<typeof useNameSuggestions>;

const suggested = ({ tags, people, projects }: Suggestions) => [tags, people, projects].map((suggest) => suggest('in'));

it('what is typed is completed with the journal’s own names, each field with its kind', async () => {
  const fake = connectMain();
  const held = fake.hold('labels:read');
  const { now } = await mountHook(useNameSuggestions, undefined);
  expect(suggested(now())).toEqual([[], [], []]);
  held.reply(ok(labels));
  await expect.poll(() => suggested(now())).toEqual([['incident'], ['Inga'], ['Inbox']]);
});

it('nothing is suggested where the names cannot be read', async () => {
  const fake = connectMain();
  fake.failWith('labels:read', { code: 'vault-locked' });
  const { now, seen } = await mountHook(useNameSuggestions, undefined);
  await expect.poll(() => seen.length).toBeGreaterThan(1);
  expect(suggested(now())).toEqual([[], [], []]);
});

it('the names are made ready once, not with every letter that draws the field anew', async () => {
  connectMain().answer('labels:read', () => ok(labels));
  const { now, change } = await mountHook(useNameSuggestions, undefined);
  await expect.poll(() => suggested(now())[0]).toEqual(['incident']);
  const before = now();
  await change(undefined);
  expect(now()).toBe(before);
});
