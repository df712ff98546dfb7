import { describe, expect, it } from 'vitest';
import { measureDrift } from '../../../../../shared/domain/drift/drift.ts';
import type { ShownDrift } from '../../../../../shared/domain/drift/shown-drift.ts';
import {
  levelSentence,
  verdictSentence,
  withdrawnSentence,
} from '../../../../../shared/domain/drift/verdict-sentences.ts';
import { day } from '../../../../support/builders.ts';
import { shownUnder } from '../../../../support/shown-drift.ts';

const nothing = shownUnder([], day('2026-07-05'));

/** A claim that shows, of a change from -0.3 to 0.2. */
const moved: ShownDrift = {
  ...nothing,
  ...({
    ...{ status: 'moved', shownStatus: 'moved', direction: 'EM', span: 20, p0: 0.05 },
    ...{ from: -0.3, fromLo: -0.5, fromHi: -0.1, to: 0.2, toLo: 0.04, toHi: 0.4 },
  } as Partial<ShownDrift>),
} as ShownDrift;

const named: Partial<ShownDrift> = {
  ...{ shape: 'step', sinceWeek: day('2026-05-04') },
  ...{ sinceFirst: day('2026-04-20'), sinceLast: day('2026-05-11') },
};

const movedText = (change: Partial<ShownDrift>): string =>
  verdictSentence({ ...moved, ...change } as ShownDrift, null).text;

const ENDS = 'from about -0.3 (likely -0.5 to -0.1) to about 0.2 (likely 0.04 to 0.4)';

describe('"moved"', () => {
  it('names the week it came in, with the weeks it may have been', () => {
    expect(movedText(named)).toBe(
      `Over 20 weeks your energy answers moved toward the engineering manager side, ${ENDS}, since about the week of ` +
        '4 May 2026 (likely between the weeks of 20 April 2026 and 11 May 2026).',
    );
    const known = { ...named, sinceFirst: day('2026-05-04'), sinceLast: day('2026-05-04') };
    expect(movedText(known)).toMatch(/, since about the week of 4 May 2026\.$/);
  });

  it('says "gradually" where it did not come at once, and nothing where neither can be said', () => {
    expect(movedText({ ...named, shape: 'gradual' })).toMatch(/, gradually over these weeks\.$/);
    expect(movedText({ ...named, shape: null })).toMatch(/to 0\.4\)\.$/);
  });

  it('says of a claim that is only kept when it was more, with the figures of that day', () => {
    const then = { ...measureDrift([], day('2026-06-21')), ...moved };
    const kept = { ...moved, p0: 0.4, to: 0.1, toHi: 0.3, shownClear: day('2026-06-21') } as ShownDrift;
    expect(verdictSentence(kept, then)).toEqual({
      id: 'kept',
      text:
        `On 21 June 2026 your answers had moved toward the engineering manager side, ${ENDS}; the case has weakened ` +
        'since.',
      footnote: null,
    });
  });

  it('that was taken back is said to be so, where it was shown', () => {
    expect(withdrawnSentence({ ...nothing, shownWithdrawn: day('2026-06-21') })[0]?.text).toBe(
      'Your answers up to 21 June 2026 read as moved. With the weeks since then they no longer do.',
    );
    expect(withdrawnSentence({ ...nothing, withdrawn: day('2026-06-21'), shownWithdrawn: null })).toEqual([]);
  });

  it('stands beside one number for now', () => {
    const level = { level: 0.1, levelLo: -0.1, levelHi: 0.3, side: 'between' } as const;
    expect(levelSentence({ ...moved, ...level })[0]?.text).toBe(
      'The last weeks, the newest counting most, put it at 0.1, likely -0.1 to 0.3.',
    );
    expect(levelSentence({ ...nothing, ...level })[0]?.text).toMatch(/^Around 5 July 2026 your energy answers sit/);
  });
});
