import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { BothSidesGroup } from '../../../shared/ipc/merge.ts';

export type BothSidesChannel = `both-sides:${string}`;

type Handlers = { readonly [Name in Extract<CallName, BothSidesChannel>]: (input: Input<Name>) => Reply<Name> };

/** A commitment whose two versions differ in one line of three. */
export const TORN_COMMITMENT: BothSidesGroup = {
  kind: 'Commitment',
  title: 'If I cancel a one-to-one',
  versions: [
    { id: 'k1', side: 'here' },
    { id: 'k2', side: 'there' },
  ],
  lines: [
    { label: 'If', words: ['If I cancel a one-to-one', 'If I cancel a one-to-one'], differs: false },
    { label: 'Then', words: ['then I rebook it the same day', 'then I write to them first'], differs: true },
    { label: 'Place in the week', words: ['', 'Mondays'], differs: true },
  ],
};

export const createFakeBothSides = (given: readonly BothSidesGroup[]): Handlers => {
  let kept = false;
  return {
    'both-sides:read': () => ok({ groups: kept ? [] : [...given] }),
    'both-sides:keep': ({ id }) => {
      kept = true;
      return ok({
        ...{ home: 'k1', homeDeletedAt: null, gone: ['k2'], repointed: [] },
        swappedWith: id === 'k2' ? 'k2' : null,
      });
    },
    'both-sides:put-back': () => {
      kept = false;
      return ok(null);
    },
  };
};
