import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { DuoView } from '../../../shared/ipc/duo.ts';

type DuoChannel = Extract<CallName, `duo:${string}`>;
type Handlers = { readonly [Name in DuoChannel]: (input: Input<Name>) => Reply<Name> };

const day = (text: string) => text as CalendarDay;

const DAYS = [day('2026-09-04'), day('2026-10-02'), day('2026-10-30')];

const facet = (name: string, values: readonly number[], ends: [string, string] = ['Low', 'High']) => ({
  facet: name.toLowerCase(),
  name,
  ends,
  dots: values.map((value, index) => ({
    entryId: `d${index}`,
    day: DAYS[index] ?? day('2026-10-30'),
    value,
    answers: 2,
    words: `${value.toFixed(1)} (2)`,
    isAlike: index > 0,
  })),
});

/** A pair of three check-ins, the first under other questions. */
export const aPair: DuoView = {
  today: day('2026-11-19'),
  partner: { id: 'p1', label: 'Kit', since: day('2026-01-05'), until: null },
  others: [{ id: 'p0', label: 'Ash' }],
  checkIns: DAYS.map((each, index) => ({ entryId: `d${index}`, day: each })).toReversed(),
  sentences: [
    {
      id: 'facet-dialogue',
      text: 'Dialogue: 4.0 of 5 now (2 answers), 3.5 the time before (2 answers).',
      footnote: null,
    },
    { id: 'duo-trend', text: 'All facets together: 3 of 4 check-ins for a comparison.', footnote: null },
  ],
  facets: [
    facet('Dialogue', [3, 3.5, 4]),
    facet('Alignment', [2, 2.5, 2], ['Two teams', 'One team']),
    facet('Inclusion', []),
  ],
  trust: {
    answers: [{ entryId: 'd2', day: day('2026-10-30'), words: 'I would correct small things' }],
    mean: null,
  },
  asks: ['You rated being included 2 and including them 4. What would your partner’s pair of numbers be?'],
  met: {
    words: 'You met about more than status in 1 of the last 3 weeks (2 answered).',
    weeks: [
      { monday: day('2026-11-02'), met: 'met' },
      { monday: day('2026-11-09'), met: 'status-only' },
      { monday: day('2026-11-16'), met: null },
    ],
  },
  told: [
    {
      promptId: 'DU22',
      question: 'Which moment was it? Write one line.',
      answers: [{ entryId: 'd2', day: day('2026-10-30'), words: 'They asked who would run it on call.' }],
    },
  ],
};

/** Nobody, until a test says otherwise. */
export const createFakeDuo = (): Handlers => ({
  'duo:is-there': () => ok({ isThere: false }),
  'duo:read': () =>
    ok({
      ...aPair,
      partner: null,
      others: [],
      checkIns: [],
      sentences: [],
      facets: [],
      trust: { answers: [], mean: null },
      asks: [],
      met: { words: '', weeks: [] },
      told: [],
    }),
});
