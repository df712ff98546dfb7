import type { Reflection } from '../../records/entries/reflection.ts';
import { promptIds } from '../questions/prompt-ids.ts';

const HEAVY = 3;
/** Stops of "how much of this week's load did you share", in turn. */
const SHARED = [2, 1, 3, 2, 4];

/** Heavy weeks say how much of their load was shared, as the weekly form asks after a heavy one. */
export const withLoadShared = (reflections: readonly Reflection[]): readonly Reflection[] => {
  const heavy = reflections.filter(
    ({ burden }) => Math.max(burden?.emotional ?? 0, burden?.intellectual ?? 0) >= HEAVY,
  );
  return reflections.map((one) => {
    const turn = heavy.indexOf(one);
    if (turn < 0) return one;
    return { ...one, answers: { ...one.answers, [promptIds.loadShared]: SHARED[turn % SHARED.length] ?? null } };
  });
};
