import type { ChannelName } from '../../../shared/ipc/channels.ts';
import type { Input, Reply } from '../../../shared/ipc/contract.ts';
import type { Plan } from '../../../shared/ipc/feeds-views.ts';
import { fail, ok } from '../../../shared/result.ts';
import { FEEDS_VIEWS } from '../../gallery/sample-feeds.ts';

export type FeedsChannel =
  | Extract<ChannelName, `plan:${string}`>
  | 'feeds:read'
  | 'activity:entries'
  | 'commitment:make'
  | 'experiment:make'
  | 'heavy-stretch:show';

type Handlers = { readonly [Name in FeedsChannel]: (input: Input<Name>) => Reply<Name> };

/** "What feeds me" over a given story of the sample diary; commitments and experiments are kept in memory. */
export const createFakeFeeds = (story = 'none'): Handlers => {
  let plans: readonly Plan[] = [];
  let gone: readonly Plan[] = [];
  let shown = true;
  const end = (id: string, over: boolean): Reply<'plan:end'> => {
    plans = plans.map((plan) => (plan.id === id ? { ...plan, over } : plan));
    return ok(null);
  };
  const start = '2026-11-20' as Plan['start'];
  return {
    'feeds:read': () => {
      const view = FEEDS_VIEWS[story]?.();
      return view ? ok({ ...view, plans: [...plans], heavyStretchShown: shown }) : fail({ code: 'unexpected' });
    },
    'activity:entries': () => fail({ code: 'activity-missing' }),
    'commitment:make': ({ cue, action, ...rest }) => {
      const id = `plan-${plans.length + 1}`;
      plans = [...plans, { kind: 'commitment', id, start, over: false, text: `${cue}, ${action}.`, ...rest }];
      return ok({ id });
    },
    'experiment:make': ({ question, pole, dose, forecast }) => {
      const id = `plan-${plans.length + 1}`;
      const head = { kind: 'experiment', id, start, over: false, lastDay: start } as const;
      plans = [...plans, { ...head, text: question, pole, dose, forecast }];
      return ok({ id });
    },
    'plan:end': ({ id }) => end(id, true),
    'plan:resume': ({ id }) => end(id, false),
    'plan:delete': ({ id }) => {
      gone = [...gone, ...plans.filter((plan) => plan.id === id)];
      plans = plans.filter((plan) => plan.id !== id);
      return ok(null);
    },
    'plan:restore': ({ id }) => {
      plans = [...plans, ...gone.filter((plan) => plan.id === id)];
      return ok(null);
    },
    'heavy-stretch:show': ({ show }) => {
      shown = show;
      return ok(null);
    },
  };
};
