import { describe, expect, it } from 'vitest';
import type { Handler } from '../../../../electron/border/answer-call.ts';
import { withJournal } from '../../../../electron/ipc/with-journal.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { type CallName, contract } from '../../../../shared/ipc/contract.ts';
import { aReflection, day } from '../../../support/builders.ts';
import { aHandlerDesk } from '../../../support/handler-desk.ts';
import { memoryJournal } from '../../../support/memory-journal.ts';

type Desk = ReturnType<typeof aHandlerDesk>;
const channels = Object.keys(aHandlerDesk().handlers) as (keyof Desk['handlers'] & CallName)[];
/** But for what is asked of another vault, at a desk of its own, and a picture, which is looked at before anything. */
const ofTheJournal = channels.filter((name) => !name.startsWith('merge:') && name !== 'drift:save-picture');
const ask = (desk: Desk, channel: (typeof channels)[number], input: unknown) =>
  (desk.handlers[channel] as Handler<CallName>)(input as never);

describe('while the vault is locked', () => {
  it.each(ofTheJournal)('%s gives nothing and keeps nothing', async (channel) => {
    const desk = aHandlerDesk([aReflection()]);
    desk.lock();
    expect(await ask(desk, channel, {})).toEqual({ ok: false, error: { code: 'vault-locked' } });
    expect(desk.journal.all()).toEqual([aReflection()]);
    expect(desk.happened.purged).toBe(0);
  });
});

describe('a journal without a single entry', () => {
  const today = day('2026-11-20');
  const questions: readonly (readonly [(typeof channels)[number], unknown])[] = [
    ['today:read', null],
    ['prompt:list', null],
    ['activity:list', null],
    ['feeds:read', { weeks: 13 }],
    ['journal:page', { after: null, week: null }],
    ['journal:outline', null],
    ['conflicts:read', null],
    ['conflicts:marks', null],
    ['journal:days', { from: day('2026-11-01'), to: today }],
    ['journal:day', { day: today }],
    ['journal:ago', { day: today }],
    ['drift:read', { asOf: null }],
    ['drift:read-as-of', { asOf: today }],
    ['labels:read', null],
    ['note:unfinished', null],
    ['template:list', null],
    ['bin:read', null],
    ['holiday:read', null],
    ['rhythm:read', null],
    ['role:list', null],
  ];

  it.each(questions)('answers %s with a page that fits', async (channel, input) => {
    const answer = await ask(aHandlerDesk(), channel, input);
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    expect(contract[channel].output.safeParse(answer.value).error).toBeUndefined();
  });
});

describe('acting on the open journal', () => {
  it('waits for what is done, and hands on what it gives', async () => {
    const session = { journal: () => ok(memoryJournal([aReflection()])) };
    expect(await withJournal(session, async (journal) => ok(journal.reflections().length))).toEqual(ok(1));
  });
});
