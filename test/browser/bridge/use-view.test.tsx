import { describe, expect, it } from 'vitest';
import { refreshViews } from '../../../renderer/bridge/freshness.ts';
import { useFollowing, useView } from '../../../renderer/bridge/use-view.ts';
import { fail, ok } from '../../../shared/errors/result.ts';
import type { Reply } from '../../../shared/ipc/contract.ts';
import type { Withstands } from '../../../shared/keys/guessable.ts';
import { connectMain, mountHook } from '../support/bare-window.tsx';

type Answer = Reply<'passphrase:estimate'>;
const weighed = (withstands: Withstands): Answer => ok({ withstands });
const broken: Answer = fail({ code: 'unexpected' });
const failed = { status: 'failed', error: { code: 'unexpected' } };

const retry = (view: object): void => {
  if (!('retry' in view && typeof view.retry === 'function')) throw new Error('there is nothing to try again');
  view.retry();
};

describe('a view', () => {
  const open = async (passphrase = 'one') => {
    const fake = connectMain();
    const held = fake.hold('passphrase:estimate');
    const hook = await mountHook((of: string) => useView('passphrase:estimate', { passphrase: of }), passphrase);
    return { fake, held, asked: () => fake.asked('passphrase:estimate').map((one) => one.passphrase), ...hook };
  };

  it('is loading until main has answered, and then there', async () => {
    const { held, now, asked } = await open();
    expect(now()).toEqual({ status: 'loading' });
    held.reply(weighed('days'));
    await expect.poll(now).toEqual({ status: 'ready', value: { withstands: 'days' } });
    expect(asked()).toEqual(['one']);
  });

  it('says why it could not be read, does not try again by itself, and is there once that is done', async () => {
    const { held, now, asked } = await open();
    held.reply(broken);
    await expect.poll(now).toMatchObject(failed);
    window.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('online'));
    expect(asked()).toHaveLength(1);
    retry(now());
    await expect.poll(held.waiting).toBe(1);
    held.reply(weighed('hours'));
    await expect.poll(now).toEqual({ status: 'ready', value: { withstands: 'hours' } });
  });

  it('is kept until something it rests on is touched, also when it comes up again', async () => {
    const { held, now, asked, change } = await open();
    held.reply(weighed('days'));
    await expect.poll(() => now().status).toBe('ready');
    await change('two');
    held.reply(weighed('years'));
    await expect.poll(() => now().status).toBe('ready');
    await change('one');
    expect(now()).toEqual({ status: 'ready', value: { withstands: 'days' } });
    expect(asked()).toEqual(['one', 'two']);
  });

  it('shows nothing of what was asked before while another thing is being read', async () => {
    const { held, now, change } = await open();
    held.reply(weighed('days'));
    await expect.poll(() => now().status).toBe('ready');
    await change('two');
    expect(now()).toEqual({ status: 'loading' });
  });

  it('stays on the screen while it is read again', async () => {
    const fake = connectMain();
    const { seen, now } = await mountHook(() => useView('keys:read', null), null);
    await expect.poll(() => now().status).toBe('ready');
    const again = fake.hold('keys:read');
    refreshViews(['keys']);
    await expect.poll(again.waiting).toBe(1);
    again.reply(ok({ hasRecoveryKey: true, isKdfBehind: false, offer: null }));
    await expect.poll(now).toMatchObject({ value: { hasRecoveryKey: true } });
    const from = seen.findIndex(({ status }) => status === 'ready');
    expect(seen.slice(from).map(({ status }) => status)).not.toContain('loading');
  });
});

describe('what follows a choice', () => {
  const follow = async (first: string | null = 'one') => {
    const fake = connectMain();
    const held = fake.hold('passphrase:estimate');
    const hook = await mountHook(
      (choice: string | null) => useFollowing('passphrase:estimate', choice === null ? null : { passphrase: choice }),
      first,
    );
    const reply = async (answer: Answer) => {
      await expect.poll(held.waiting).toBe(1);
      held.reply(answer);
    };
    return { ...hook, reply, asked: () => fake.asked('passphrase:estimate').map((one) => one.passphrase) };
  };
  const shows = (withstands: Withstands, late: boolean) => ({ status: 'ready', value: { withstands }, late });

  it('asks for nothing while nothing is chosen', async () => {
    const { now, asked, change, reply } = await follow(null);
    expect(now()).toEqual({ status: 'none' });
    expect(asked()).toEqual([]);
    await change('one');
    expect(now()).toEqual({ status: 'loading' });
    await reply(weighed('days'));
    await expect.poll(now).toEqual(shows('days', false));
    await change(null);
    expect(now()).toEqual({ status: 'none' });
  });

  it('goes on showing what answered the choice before, and says that it is late', async () => {
    const { now, seen, change, reply } = await follow();
    await reply(weighed('days'));
    await expect.poll(now).toEqual(shows('days', false));
    await change('two');
    expect(now()).toEqual(shows('days', true));
    await change('three');
    expect(now()).toEqual(shows('days', true));
    const from = seen.findIndex(({ status }) => status === 'ready');
    expect(seen.slice(from).map(({ status }) => status)).not.toContain('loading');
  });

  it('shows the answer to the last choice, in whichever order the answers come', async () => {
    const fake = connectMain();
    const answers = new Map<string, (reply: Answer) => void>();
    fake.answer(
      'passphrase:estimate',
      ({ passphrase }) => new Promise<Answer>((answer) => void answers.set(passphrase, answer)),
    );
    const { now, change } = await mountHook(
      (passphrase: string) => useFollowing('passphrase:estimate', { passphrase }),
      'one',
    );
    await change('two');
    await expect.poll(() => answers.size).toBe(2);
    answers.get('two')?.(weighed('years'));
    await expect.poll(now).toEqual(shows('years', false));
    answers.get('one')?.(weighed('days'));
    await change('two');
    expect(now()).toEqual(shows('years', false));
  });

  it('asks for each choice once: one that is come back to is there at once', async () => {
    const { now, asked, change, reply } = await follow();
    await reply(weighed('days'));
    await expect.poll(now).toEqual(shows('days', false));
    await change('two');
    await reply(weighed('years'));
    await expect.poll(now).toEqual(shows('years', false));
    await change('one');
    expect(now()).toEqual(shows('days', false));
    expect(asked()).toEqual(['one', 'two']);
  });

  it('says why a choice could not be read, and is there once it is tried again', async () => {
    const { now, change, reply } = await follow();
    await reply(weighed('days'));
    await expect.poll(now).toEqual(shows('days', false));
    await change('two');
    await reply(broken);
    await expect.poll(now).toMatchObject(failed);
    retry(now());
    await reply(weighed('years'));
    await expect.poll(now).toEqual(shows('years', false));
  });
});
