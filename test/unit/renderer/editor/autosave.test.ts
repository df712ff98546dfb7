import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type AutosaveDeps,
  createAutosave,
  DRAFT_DELAY_MS,
  whileTyping,
} from '../../../../renderer/editor/autosave.ts';
import { ok } from '../../../../shared/errors/result.ts';
import { createDraftMain, DISK_FULL } from '../../../support/draft-main.ts';

type Stamp = Parameters<AutosaveDeps['send']>[0];

/** Something to be saved as it is written, and main at the other end of it. */
const aDesk = (from: AutosaveDeps['from'] = { counter: 0, caret: null }) => {
  const main = createDraftMain<Stamp>();
  const desk: { caret: number | null } = { caret: from.caret };
  const said: string[] = [];
  const autosave = createAutosave({
    from,
    send: main.send,
    readCaret: () => desk.caret,
    say: ({ status }) => said.push(status),
  });
  return { autosave, desk, main, said, counters: () => main.sent.map(({ counter }) => counter) };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is being written', () => {
  it('is sent nowhere before the first change', async () => {
    const { autosave, main, said } = aDesk();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await autosave.flush()).toBe(true);
    expect(main.sent).toEqual([]);
    expect(said).toEqual([]);
  });

  it('is at most its delay behind typing that never pauses, and counted without a gap', async () => {
    const { autosave, counters } = aDesk();
    for (let typed = 0; typed < 30; typed += 1) {
      autosave.touch();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(DRAFT_DELAY_MS).toBeLessThanOrEqual(1_000);
    expect(counters().length).toBeGreaterThanOrEqual(Math.floor(3_000 / (DRAFT_DELAY_MS + 100)));
    expect(counters()).toEqual(counters().map((_, index) => index + 1));
  });

  it('is saved only once main has acknowledged all of it, not merely something', async () => {
    const { autosave, main, said } = aDesk();
    main.hold();
    autosave.touch();
    void autosave.flush();
    autosave.touch();
    await main.answerNext();
    expect(said).toEqual(['saving']);
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS);
    await main.answerNext();
    expect(said).toEqual(['saving', 'saved']);
  });

  it('is not taken for saved by an acknowledgement of an earlier draft', async () => {
    const { autosave, main, said } = aDesk({ counter: 4, caret: null });
    main.answer(() => ok({ counter: 4 }));
    autosave.touch();
    expect(await autosave.flush()).toBe(false);
    expect(said).toEqual([]);
    main.heal();
    expect(await autosave.flush()).toBe(true);
    expect(said).toEqual(['saved']);
  });

  it('goes in one message at a time, so that no older draft overtakes a newer one', async () => {
    const { autosave, counters, main } = aDesk();
    main.hold();
    autosave.touch();
    void autosave.flush();
    autosave.touch();
    void autosave.flush();
    const last = autosave.flush();
    expect(counters()).toEqual([1]);
    await main.answerNext();
    expect(counters()).toEqual([1, 2]);
    await main.answerNext();
    expect(counters()).toEqual([1, 2]);
    expect(await last).toBe(true);
  });

  it('counts on from the draft it goes on with', async () => {
    const { autosave, counters } = aDesk({ counter: 7, caret: null });
    autosave.touch();
    await autosave.flush();
    expect(counters()).toEqual([8]);
  });

  it('is or will be a draft from its first change on, or when there is one from before', () => {
    const { autosave } = aDesk();
    expect(autosave.isKept()).toBe(false);
    autosave.touch();
    expect(autosave.isKept()).toBe(true);
    expect(aDesk({ counter: 1, caret: null }).autosave.isKept()).toBe(true);
  });
});

describe('a disk that takes nothing', () => {
  it('is said, and the next attempt sends all of it under a number of its own', async () => {
    const { autosave, counters, main, said } = aDesk();
    main.refuse();
    autosave.touch();
    expect(await autosave.flush()).toBe(false);
    main.heal();
    expect(await autosave.flush()).toBe(true);
    expect(said).toEqual(['failed', 'saved']);
    expect(counters()).toEqual([1, 2]);
  });

  it('is tried again while the typing goes on', async () => {
    const { autosave, main, said } = aDesk();
    main.refuse();
    autosave.touch();
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS);
    main.heal();
    autosave.touch();
    await vi.advanceTimersByTimeAsync(DRAFT_DELAY_MS);
    expect(said).toEqual(['failed', 'saved']);
  });

  it('stays said while one types, until an attempt went well', () => {
    const failed = { status: 'failed', error: DISK_FULL } as const;
    expect(whileTyping(failed)).toBe(failed);
    expect(whileTyping({ status: 'saved' })).toEqual({ status: 'saving' });
    expect(whileTyping({ status: 'untouched' })).toEqual({ status: 'saving' });
  });
});

describe('before a lock', () => {
  it('nothing is sent where nothing was written, wherever the caret went', async () => {
    const { autosave, desk, main } = aDesk();
    desk.caret = 3;
    expect(await autosave.settle()).toBe(true);
    expect(main.sent).toEqual([]);
  });

  it('the caret goes along when it alone has moved, once', async () => {
    const { autosave, desk, main } = aDesk({ counter: 4, caret: 2 });
    await autosave.settle();
    expect(main.sent).toEqual([]);
    desk.caret = 7;
    await autosave.settle();
    await autosave.settle();
    expect(main.sent).toEqual([{ counter: 5, caret: 7 }]);
  });

  it('the caret goes along again when the disk did not take it', async () => {
    const { autosave, desk, main } = aDesk({ counter: 4, caret: 2 });
    main.refuse();
    desk.caret = 7;
    expect(await autosave.settle()).toBe(false);
    main.heal();
    expect(await autosave.settle()).toBe(true);
    expect(main.sent.map(({ caret }) => caret)).toEqual([7, 7]);
  });

  it('what is typed while a draft is on its way goes along', async () => {
    const { autosave, counters, main } = aDesk();
    main.answer(({ counter }) => {
      if (counter === 1) autosave.touch();
      return ok({ counter });
    });
    autosave.touch();
    expect(await autosave.settle()).toBe(true);
    expect(counters()).toEqual([1, 2]);
  });

  it('a disk without room is tried once when nothing more is typed', async () => {
    const { autosave, main } = aDesk();
    main.refuse();
    autosave.touch();
    expect(await autosave.settle()).toBe(false);
    expect(main.sent).toHaveLength(1);
  });
});

describe('once it is closed', () => {
  it('nothing waits to be sent any more', async () => {
    const { autosave, main } = aDesk();
    autosave.touch();
    autosave.close();
    expect(autosave.isClosed()).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await autosave.flush()).toBe(false);
    expect(main.sent).toEqual([]);
  });

  it('the message that is on its way is the last one, whatever was typed since', async () => {
    const { autosave, counters, main } = aDesk();
    main.hold();
    autosave.touch();
    const settled = autosave.settle();
    autosave.touch();
    autosave.close();
    await main.answerNext();
    expect(await settled).toBe(false);
    expect(counters()).toEqual([1]);
  });
});
