import { describe, expect, it } from 'vitest';
import type { HandlersBy } from '../../../../electron/border/answer-call.ts';
import { greetAs } from '../../../../electron/border/letters.ts';
import { createLetterbox } from '../../../../electron/process/letterbox.ts';
import { ok } from '../../../../shared/errors/result.ts';

const aBox = () => {
  const asked: string[] = [];
  const handlers: Partial<HandlersBy<'journal'>> = {
    'bin:purge': ({ id }) => {
      asked.push(id);
      return ok({ dropped: true });
    },
  };
  const box = createLetterbox(handlers as HandlersBy<'journal'>, { checkReplies: true, log: () => {} });
  const greet = async () => {
    const { publicKey, meet } = await greetAs('page');
    const theirs = await box.greet(publicKey);
    if (theirs === null) throw new Error('No greeting.');
    return meet(theirs);
  };
  return { box, asked, greet };
};

describe('the letterbox of the journal', () => {
  it('opens a letter, has it answered, and seals the answer', async () => {
    const { box, asked, greet } = aBox();
    const page = await greet();
    const taken = await box.take(await page.seal(JSON.stringify({ channel: 'bin:purge', input: { id: 'a' } })));
    expect(asked).toEqual(['a']);
    const answer = await page.open((await taken?.answer) ?? new Uint8Array());
    expect(JSON.parse(answer ?? '')).toEqual({ ok: true, value: { dropped: true }, touched: ['journal'] });
  });

  it('answers no call of main, and nothing that is none', async () => {
    const { box, greet } = aBox();
    const page = await greet();
    for (const request of [{ channel: 'settings:read', input: null }, { channel: '__proto__' }, {}]) {
      const taken = await box.take(await page.seal(JSON.stringify(request)));
      const answer = await page.open((await taken?.answer) ?? new Uint8Array());
      expect(JSON.parse(answer ?? '')).toEqual({ ok: false, error: { code: 'request-invalid', path: 'channel' } });
    }
  });

  it('takes nothing before a greeting, nothing unsealed, and nothing of the page before', async () => {
    const { box, asked, greet } = aBox();
    expect(await box.take(Uint8Array.from([1, 2, 3]))).toBeNull();
    const first = await greet();
    const letter = await first.seal(JSON.stringify({ channel: 'bin:purge', input: { id: 'a' } }));
    await greet();
    expect(await box.take(letter)).toBeNull();
    expect(await box.take(new Uint8Array(64))).toBeNull();
    expect(asked).toEqual([]);
  });

  it.each(['', 'no JSON', 'null', '[1'])('takes no letter for a request that says %j', async (text) => {
    const { box, greet } = aBox();
    const page = await greet();
    expect(await box.take(await page.seal(text))).toBeNull();
  });

  it('gives no key for what is none', async () => {
    expect(await aBox().box.greet(new Uint8Array(65))).toBeNull();
  });
});
