import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { KeysView } from '../../../shared/ipc/keys.ts';
import type { Withstands } from '../../../shared/keys/guessable.ts';

export type KeyChannel = `passphrase:${string}` | `recovery:${string}` | `keys:${string}` | `offer:${string}`;

type Handlers = {
  readonly [Name in Exclude<Extract<CallName, KeyChannel>, 'recovery:use' | 'recovery:open-copy'>]: (
    input: Input<Name>,
  ) => Reply<Name>;
};

/** The key that the fake draws: a real one, so that its check characters fit. */
export const DRAWN_KEY = '006HT-M9SM9-85750-PT3NV-GA7SD-SADPN-RF8DA-VTQQJ-K45C';
export const SUGGESTED = 'abacus slinky unmade dreadful ozone';

/** What is soon guessed, for the fake; everything else takes months, or centuries once it is long. */
const FAKE_ESTIMATES: Readonly<Record<string, Withstands>> = { Driftline2026: 'hours', password1: 'seconds' };

const groupsOf = (key: string): readonly string[] =>
  key
    .toUpperCase()
    .split(/[\s-]+/)
    .filter((group) => group !== '');

/** What opens the fake vault: one passphrase, and one recovery key that fits when it equals the drawn one. */
export const createFakeKeys = (given: Partial<KeysView>, passphraseOf: () => string) => {
  let keys: KeysView = { hasRecoveryKey: false, isKdfBehind: false, offer: null, ...given };
  let changed: string | null = null;

  const proving = (passphrase: string, next: KeysView): Result<KeysView, AppError> => {
    if (passphrase !== (changed ?? passphraseOf())) return fail({ code: 'passphrase-wrong' });
    keys = next;
    return ok(next);
  };
  const compare = (typed: string) => {
    const printed = DRAWN_KEY.split('-');
    const groups = groupsOf(typed);
    const slip = printed.findIndex((group, at) => (groups[at] ?? '').length === group.length && groups[at] !== group);
    return printed.map((group, at) => {
      const text = groups[at] ?? '';
      const isJudged = text.length === group.length && (slip === -1 || at <= slip);
      return { text, state: isJudged ? (at === slip ? ('slip' as const) : ('sound' as const)) : ('open' as const) };
    });
  };

  const handlers: Handlers = {
    'passphrase:suggest': () => ok({ passphrase: SUGGESTED }),
    'passphrase:estimate': ({ passphrase }) =>
      ok({ withstands: passphrase.length > 20 ? 'centuries' : (FAKE_ESTIMATES[passphrase] ?? 'months') }),
    'passphrase:change': ({ present, next }) => {
      const reply = proving(present, keys);
      if (reply.ok) changed = next;
      return reply;
    },
    'recovery:new': () => ok({ key: DRAWN_KEY, madeOn: '2026-11-20' as CalendarDay }),
    'recovery:compare': ({ typed }) => ok({ groups: compare(typed) }),
    'recovery:save': () => ok({ savedAs: 'driftline-recovery-key.txt' }),
    'recovery:try': ({ key }) =>
      groupsOf(key).join('-') === DRAWN_KEY ? ok({ changeable: true }) : fail({ code: 'recovery-key-wrong' }),
    'recovery:replace': ({ passphrase }) => proving(passphrase, { ...keys, hasRecoveryKey: true, offer: null }),
    'recovery:remove': ({ passphrase }) => proving(passphrase, { ...keys, hasRecoveryKey: false }),
    'keys:read': () => ok(keys),
    'keys:strengthen': ({ passphrase }) => proving(passphrase, { ...keys, isKdfBehind: false, offer: null }),
    'offer:decline': () => {
      keys = { ...keys, offer: null };
      return ok(null);
    },
  };
  return handlers;
};
