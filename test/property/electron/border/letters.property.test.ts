import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { greetAs, type Letters, oneAfterTheOther, PUBLIC_KEY_BYTES } from '../../../../electron/border/letters.ts';

const meet = async (): Promise<{ page: Letters; journal: Letters }> => {
  const [page, journal] = await Promise.all([greetAs('page'), greetAs('journal')]);
  return { page: await page.meet(journal.publicKey), journal: await journal.meet(page.publicKey) };
};

describe('letters between page and journal', () => {
  let one: Awaited<ReturnType<typeof meet>>;
  beforeAll(async () => {
    one = await meet();
  });

  it('say on the other side what was sealed on this one, whatever it is', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        // A lone half of a pair has no UTF-8.
        const whole = text.toWellFormed();
        expect(await one.journal.open(await one.page.seal(whole))).toBe(whole);
        expect(await one.page.open(await one.journal.seal(whole))).toBe(whole);
      }),
    ));

  it('with one bit changed, cut or turned round say nothing', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(), fc.integer({ min: 0, max: 7 }), async (text, at, bit) => {
        const letter = await one.page.seal(text);
        const changed = Uint8Array.from(letter);
        const place = at % changed.length;
        changed[place] = (changed[place] ?? 0) ^ (1 << bit);
        expect(await one.journal.open(changed)).toBeNull();
        expect(await one.journal.open(letter.subarray(0, place))).toBeNull();
        // Nobody answers a letter with itself.
        expect(await one.page.open(letter)).toBeNull();
      }),
    ));

  it('of another pair say nothing', async () => {
    const other = await meet();
    expect(await other.journal.open(await one.page.seal('a word'))).toBeNull();
  });

  it('hold no word that can be read, and never look alike', async () => {
    const word = 'Quokka zephyr';
    const [first, second] = await Promise.all([one.page.seal(word), one.page.seal(word)]);
    expect(Buffer.from(first).includes(word)).toBe(false);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(false);
  });

  it('need a public key: anything else is refused', async () => {
    const { meet: meetWith, publicKey } = await greetAs('page');
    expect(publicKey).toHaveLength(PUBLIC_KEY_BYTES);
    await expect(meetWith(new Uint8Array(PUBLIC_KEY_BYTES))).rejects.toThrow();
    await expect(meetWith(new Uint8Array(3))).rejects.toThrow();
  });
});

it('what takes longer is not overtaken, and what fails holds up nothing', async () => {
  const inOrder = oneAfterTheOther();
  const done: number[] = [];
  const slow = Promise.withResolvers<void>();
  const first = inOrder(async () => {
    await slow.promise;
    done.push(1);
  });
  const second = inOrder(async () => {
    done.push(2);
    throw new Error('no');
  });
  const third = inOrder(async () => done.push(3));
  slow.resolve();
  await first;
  await expect(second).rejects.toThrow('no');
  await third;
  expect(done).toEqual([1, 2, 3]);
});
