import { afterEach, describe, expect, it, vi } from 'vitest';
import { createVerdictsAhead } from '../../../../../electron/journal/drift/verdicts-ahead.ts';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import * as chains from '../../../../../shared/domain/moved/chain.ts';
import { forgetChains } from '../../../../../shared/domain/moved/kept-chains.ts';
import { halfYear } from '../../../../../shared/domain/moved/run.ts';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { energyObservations } from '../../../../../shared/domain/scoring/observations.ts';
import { day } from '../../../../support/builders.ts';
import { memoryJournal } from '../../../../support/memory-journal.ts';

const { reflections } = sampleDiary();
const energy = energyObservations(reflections);
const TODAY = day('2026-07-06');

afterEach(() => {
  forgetChains();
  vi.restoreAllMocks();
});

/** A loop that runs one step when told to, on a clock that moves by 1 ms at each look. */
const aDesk = () => {
  const steps: (() => void)[] = [];
  let now = 0;
  const ahead = createVerdictsAhead({
    nowMs: () => (now += 1),
    today: () => TODAY,
    soon: (step) => {
      steps.push(step);
      return () => void steps.splice(steps.indexOf(step), 1);
    },
  });
  return { ahead, waiting: () => steps.length, run: () => steps.shift()?.() };
};

/** How many chains a look at energy has to begin, and what it says. */
const look = () => {
  const begun = vi.spyOn(chains, 'createChain');
  const said = measureDrift(energy, day('2026-07-05'));
  return { begun: begun.mock.calls.filter(([rule]) => rule === halfYear).length, said };
};

describe('verdicts worked out ahead', () => {
  it('come in slices of a few steps each, and are the ones that are asked for', () => {
    const { ahead, waiting, run } = aDesk();
    ahead.begin(memoryJournal(reflections));
    let slices = 0;
    while (waiting() > 0) {
      run();
      slices += 1;
    }
    expect(slices).toBeGreaterThanOrEqual(5);
    const { begun, said } = look();
    expect(begun).toBe(0);
    forgetChains();
    expect(look()).toEqual({ begun: 1, said });
  });

  it('are let go of at a lock, with what was not reached yet', () => {
    const { ahead, waiting, run } = aDesk();
    ahead.begin(memoryJournal(reflections));
    run();
    ahead.drop();
    expect(waiting()).toBe(0);
    expect(look().begun).toBe(1);
  });

  it('are begun once with each journal', () => {
    const { ahead, waiting, run } = aDesk();
    const journal = memoryJournal(reflections);
    ahead.begin(journal);
    while (waiting() > 0) run();
    ahead.begin(journal);
    expect(waiting()).toBe(0);
    ahead.begin(memoryJournal([]));
    expect(waiting()).toBe(1);
  });
});
