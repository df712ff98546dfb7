import { homeOf } from '../../../shared/domain/merge/heads.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { type LabelKind, type NameChange, tidyNames } from '../../../shared/labels/labels.ts';
import type { Person } from '../../../shared/records/beside/person.ts';
import { isJoined, type JournalRecord } from '../../../shared/records/journal-record.ts';
import { isSameName } from '../../../shared/text/identity.ts';
import type { Journal } from '../core/journal.ts';
import { type ReviseDeps, revised } from '../core/revise.ts';
import { namesOf } from './journal-names.ts';
import { splitLabels } from './label-splits.ts';
import { freshPerson, peopleAfter, personNamed, withAliases } from './people-after.ts';
import { type Named, relabelled, settledChange } from './relabel.ts';

type Records = readonly (Named | Person)[];

/** Changing what entries are labelled with; the last change can be taken back until the lock. */
export type Labels = {
  readonly set: (
    journal: Journal,
    id: string,
    labels: Readonly<Record<LabelKind, readonly string[]>>,
  ) => Promise<Result<null, AppError>>;
  /**
   * Renames, merges or, with null, takes a name out of everything that carries it, the bin, templates and drafts
   * included, in one transaction. `changed` counts entries.
   */
  readonly change: (journal: Journal, change: NameChange) => Promise<Result<{ changed: number }, AppError>>;
  /** Labels entries as their words say where one label stands for two names. */
  readonly split: (journal: Journal) => Promise<Result<{ changed: number }, AppError>>;
  /** Takes the last change back wherever nothing was changed since. */
  readonly undo: (journal: Journal) => Promise<Result<{ changed: number }, AppError>>;
  /** Other names of somebody, in place of those known; `name-taken` where a new one is what somebody else is called. */
  readonly keepPerson: (journal: Journal, name: string, aliases: readonly string[]) => Promise<Result<null, AppError>>;
  readonly forget: () => void;
};

type Done = { readonly journal: Journal; readonly before: readonly JournalRecord[]; readonly after: Records };

const isStill = (journal: Journal, made: Named | Person): boolean =>
  'revision' in made
    ? journal.heads(homeOf(made)).some(({ revision }) => revision === made.revision)
    : journal.find(made.id) === made;

/** The records that undo a change: those it has left as they are get what they had before; one it made is deleted. */
const putBack = ({ journal, before, after }: Done, deps: ReviseDeps): readonly JournalRecord[] =>
  after.flatMap((made): JournalRecord[] => {
    if (!isStill(journal, made)) return [];
    if (!('revision' in made)) return before.filter(({ id }) => id === made.id);
    const was = before
      .filter(isJoined)
      .find((record) => homeOf(record) === homeOf(made) && made.parents.at(-1) === record.revision);
    const { revision, parents, updatedAt } = revised(made, deps);
    if (was === undefined) return [{ ...made, revision, parents, updatedAt, deletedAt: deps.clock().instant }];
    return [{ ...was, revision, parents, updatedAt } as JournalRecord];
  });

const isEntry = ({ type }: JournalRecord): boolean => type === 'reflection' || type === 'note';

/** Everything that stands of what is about to change, in all its versions. */
const statesOf = (journal: Journal, record: Named | Person): readonly JournalRecord[] =>
  'revision' in record ? journal.heads(homeOf(record)) : [journal.find(record.id) ?? []].flat();

/** Entries, each once, however many versions of it there are. */
const countOf = (records: readonly JournalRecord[]): number =>
  new Set(records.filter(isEntry).map((record) => ('revision' in record ? homeOf(record) : record.id))).size;

/** The labels of one session. */
export const createLabels = (deps: ReviseDeps): Labels => {
  let last: Done | null = null;
  const make = async (journal: Journal, after: Records): Promise<Result<{ changed: number }, AppError>> => {
    const before = after.flatMap((record) => statesOf(journal, record));
    const changed = await journal.change({ put: after });
    if (!changed.ok) return changed;
    last = { journal, before, after };
    return ok({ changed: countOf(after) });
  };
  return {
    set: async (journal, id, labels) => {
      const entry = journal.entries().find((each) => each.id === id);
      if (entry === undefined) return fail({ code: 'entry-missing' });
      const { spelled } = namesOf(journal);
      const of = (kind: LabelKind) => {
        const held = entry[kind];
        // What the entry has stays letter by letter; what is new joins the name in use.
        return tidyNames(
          labels[kind].map((name) => (held.includes(name) ? name : spelled(kind, name))),
          held,
        );
      };
      const named = { tags: of('tags'), people: of('people'), projects: of('projects') };
      return journal.change({ put: [{ ...revised(entry, deps), ...named }] });
    },
    change: (journal, wanted) => {
      const change = settledChange(journal, wanted);
      return make(journal, [...relabelled(journal, change, deps), ...peopleAfter(journal, change, deps)]);
    },
    split: (journal) =>
      make(
        journal,
        splitLabels(journal).map((entry) => revised(entry, deps)),
      ),
    undo: async (journal) => {
      if (last?.journal !== journal) return ok({ changed: 0 });
      const put = putBack(last, deps);
      const changed = await journal.change({ put });
      if (!changed.ok) return changed;
      last = null;
      return ok({ changed: countOf(put) });
    },
    keepPerson: async (journal, name, aliases) => {
      const known = personNamed(journal, name);
      const { has, spelled } = namesOf(journal);
      const added = tidyNames(aliases).filter((alias) => !known?.aliases.some((one) => isSameName(one, alias)));
      // What somebody else is called would leave open who is meant.
      const taken = added.find((alias) => has('people', alias) && !isSameName(spelled('people', alias), name));
      if (taken !== undefined) return fail({ code: 'name-taken', name: taken, by: spelled('people', taken) });
      const person = known ? withAliases(known, aliases, deps) : freshPerson(name, aliases, deps);
      return journal.change({ put: [person] });
    },
    forget: () => {
      last = null;
    },
  };
};
