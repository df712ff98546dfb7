import { fail, ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { MergeReport } from '../../../shared/ipc/merge.ts';

export type MergeChannel = `merge:${string}`;

type Handlers = { readonly [Name in Extract<CallName, MergeChannel>]: (input: Input<Name>) => Reply<Name> };

export const OTHER_PASSPHRASE = 'other-passphrase';

const nothing = { added: 0, replaced: 0, unchanged: 0, conflicts: 0 };

/** The report of another vault that holds nothing. */
export const NOTHING_COMES: MergeReport = {
  entries: nothing,
  besides: nothing,
  changed: 0,
  private: 0,
  binned: 0,
  drafts: 0,
  takenAway: { binned: 0, gone: 0, live: 257, isMuch: false },
  deletedHere: [],
  otherWords: [],
  misfits: [],
};

/** Another vault with something of every kind for this one; a second time all of it is here. */
export const createFakeMerge = (): Handlers => {
  let isIn = false;
  const report = (): MergeReport =>
    isIn
      ? {
          ...NOTHING_COMES,
          entries: { ...nothing, unchanged: 257 },
          besides: { ...nothing, unchanged: 2 },
          drafts: 1,
        }
      : {
          ...NOTHING_COMES,
          entries: { added: 12, replaced: 3, conflicts: 1, unchanged: 241 },
          besides: { ...nothing, added: 1, unchanged: 1 },
          changed: 17,
          private: 2,
          binned: 1,
          drafts: 1,
        };
  return {
    'merge:choose-file': () => ok({ chosen: 'laptop.driftline' }),
    'merge:preview': ({ secret }) =>
      'passphrase' in secret && secret.passphrase !== OTHER_PASSPHRASE
        ? fail({ code: 'passphrase-wrong' })
        : ok(report()),
    'merge:bring-in': () => {
      const brought = report();
      isIn = true;
      return ok({ status: 'brought-in', report: brought });
    },
    'merge:forget': () => ok(null),
  };
};
