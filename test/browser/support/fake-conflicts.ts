import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { ok } from '../../../shared/errors/result.ts';
import type { CallName, Input, Reply } from '../../../shared/ipc/contract.ts';
import type { Conflict, ConflictsView, EnteredTwice, SetAside } from '../../../shared/ipc/merge.ts';

export type ConflictChannel = `conflict:${string}` | `conflicts:${string}` | `entered-twice:${string}`;

type Handlers = { readonly [Name in Extract<CallName, ConflictChannel>]: (input: Input<Name>) => Reply<Name> };

const here = { revision: 'r1', counts: true, inBin: false, savedAt: '2026-11-19T17:04:00.000Z', from: null };
const there = { revision: 'r2', counts: false, inBin: false, savedAt: '2026-11-18T09:30:00.000Z', from: 'laptop' };
const none = [null, null];

/** A commitment whose two versions differ in two lines of three. */
export const TORN_COMMITMENT: Conflict = {
  ...{ id: 'k1', kind: 'Commitment', title: 'If I cancel a one-to-one', day: null, isEntry: false },
  versions: [
    { ...here, differs: 'Then: then I …rebook it the same day' },
    { ...there, differs: 'Then: then I …write to them first' },
  ],
  lines: [
    { label: 'If', words: ['If I cancel a one-to-one', 'If I cancel a one-to-one'], differs: false, pieces: none },
    { label: 'Then', words: ['then I rebook it', 'then I write to them first'], differs: true, pieces: none },
    { label: 'Place in the week', words: ['', 'Mondays'], differs: true, pieces: none },
  ],
};

/** A check-in whose two versions differ in a long text. */
export const TORN_ENTRY: Conflict = {
  ...{ id: 'e0', kind: 'Check-in', title: 'Daily check-in', day: '2026-11-19' as CalendarDay, isEntry: true },
  versions: [
    { ...here, differs: 'In your own words: …ran long' },
    { ...there, differs: 'In your own words: …ran short' },
  ],
  lines: [
    {
      ...{ label: 'In your own words', words: ['The meeting ran long', 'The meeting ran short'], differs: true },
      pieces: [
        null,
        [
          { kind: 'same', text: 'The meeting ran ' },
          { kind: 'removed', text: 'long' },
          { kind: 'added', text: 'short' },
        ],
      ],
    },
  ],
};

/** Two roles that begin on one day. */
export const TWO_ROLES: EnteredTwice = {
  said: 'Two roles that begin on one day.',
  ends: false,
  records: [
    {
      ...{ id: 'role1', kind: 'Role', title: 'Tech lead', day: '2026-01-05' as CalendarDay, counts: true },
      ...{ savedAt: '2026-11-19T17:04:00.000Z', words: 'Role: Tech lead' },
    },
    {
      ...{ id: 'role2', kind: 'Role', title: 'Team lead', day: '2026-01-05' as CalendarDay, counts: false },
      ...{ savedAt: '2026-11-18T17:04:00.000Z', words: 'Role: Team lead' },
    },
  ],
};

/** A partner whose earlier version was set aside. */
export const ASIDE_PARTNER: SetAside = {
  ...{ id: 'v1', kind: 'Partner', title: 'Kit', day: null, because: 'merged' },
  ...{ on: '2026-11-18' as CalendarDay, retentionEnds: '2026-12-18' as CalendarDay },
};

const EMPTY: ConflictsView = { conflicts: [], enteredTwice: [], setAside: [], unread: [] };

export const createFakeConflicts = (given: Partial<ConflictsView> = {}): Handlers => {
  let kept: string | null = null;
  let settled = false;
  const view = (): ConflictsView => {
    const all = { ...EMPTY, ...given };
    return {
      ...all,
      conflicts: all.conflicts.filter(({ id }) => id !== kept),
      enteredTwice: settled ? [] : all.enteredTwice,
    };
  };
  return {
    'conflicts:read': () => ok(view()),
    'conflicts:marks': () =>
      ok({
        records: view().conflicts.map(({ id, versions }) => ({ id, versions: versions.length })),
        twice: view().enteredTwice.map(() => 'role'),
        unread: view().unread.length,
      }),
    'conflict:keep': ({ id, revision }) => {
      kept = id;
      return ok({ id, revision: 'r3', of: revision, savedAt: null, deletedAt: null, versions: ['v9'] });
    },
    'conflict:undo': () => {
      kept = null;
      return ok(null);
    },
    'entered-twice:settle': ({ keep }) => {
      settled = true;
      return ok({ keep, versions: ['v8'], repointed: [] });
    },
    'entered-twice:undo': () => {
      settled = false;
      return ok(null);
    },
  };
};
