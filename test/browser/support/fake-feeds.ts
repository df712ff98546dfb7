import { fail, ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { NewCommitment, NewExperiment, Plan } from '../../../shared/ipc/plans.ts';
import { FEEDS_VIEWS } from '../../gallery/sample-feeds.ts';

export type FeedsChannel =
  | Extract<CallName, `plan:${string}`>
  | 'feeds:read'
  | 'activity:entries'
  | 'commitment:create'
  | 'experiment:create'
  | 'commitment:update'
  | 'commitment:keep-on'
  | 'experiment:update'
  | 'heavy-stretch:show';

type Handlers = { readonly [Name in FeedsChannel]: (input: Input<Name>) => Reply<Name> };

const start = '2026-11-20' as Plan['start'];

const commitmentPlan = (id: string, given: NewCommitment): Plan => {
  const text = `${given.cue}, ${given.action}.`;
  const fresh = { over: false, kept: 'not due yet', question: null, review: [] };
  return { kind: 'commitment', id, start, text, ...fresh, ...given };
};

const experimentPlan = (id: string, given: NewExperiment): Plan => {
  const fresh = { over: false, lastDay: start, outcome: [], awaitsEnd: false };
  return { kind: 'experiment', id, start, text: given.question, ...fresh, ...given };
};

/** "What feeds me" over a given story of the sample diary; commitments and experiments are kept in memory. */
export const createFakeFeeds = (story = 'none', kept: readonly Plan[] = []): Handlers => {
  let plans = kept;
  let gone: readonly Plan[] = [];
  let shown = true;
  const end = (id: string, over: boolean): Reply<'plan:end'> => {
    plans = plans.map((plan) => (plan.id === id ? { ...plan, over } : plan));
    return ok(null);
  };
  const put = (plan: Plan) => {
    plans = plans.map((one) => (one.id === plan.id ? plan : one));
    return ok(null);
  };
  return {
    'feeds:read': () => {
      const view = FEEDS_VIEWS[story]?.();
      return view ? ok({ ...view, plans: [...plans], heavyStretchShown: shown }) : fail({ code: 'unexpected' });
    },
    'activity:entries': () => fail({ code: 'activity-missing' }),
    'commitment:create': (given) => {
      const id = `plan-${plans.length + 1}`;
      plans = [...plans, commitmentPlan(id, given)];
      return ok({ id });
    },
    'experiment:create': (given) => {
      const id = `plan-${plans.length + 1}`;
      plans = [...plans, experimentPlan(id, given)];
      return ok({ id });
    },
    'commitment:update': ({ id, ...given }) => put(commitmentPlan(id, given)),
    'commitment:keep-on': ({ id }) => {
      plans = plans.map((plan) => (plan.id === id && plan.kind === 'commitment' ? { ...plan, review: [] } : plan));
      return ok(null);
    },
    'experiment:update': ({ id, ...given }) => put(experimentPlan(id, given)),
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
