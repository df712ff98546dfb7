import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import { type LabelKind, type NameChange, tidyNames } from '../../../shared/labels/labels.ts';
import type { Person } from '../../../shared/records/beside/person.ts';
import type { JournalRecord } from '../../../shared/records/journal-record.ts';
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
  readonly keepPerson: (journal: Journal, name: string, aliases: readonly string[]) => Promise<Result<null, AppError>>;
  readonly forget: () => void;
};

type Done = { readonly journal: Journal; readonly before: readonly JournalRecord[]; readonly after: Records };

const isSame = (now: JournalRecord | undefined, made: Named | Person): boolean =>
  'revision' in made ? now !== undefined && 'revision' in now && now.revision === made.revision : now === made;

/** The records that undo a change: those it has left as they are get what they had before; one it made is deleted. */
const putBack = ({ journal, before, after }: Done, deps: ReviseDeps): readonly JournalRecord[] =>
  after.flatMap((made): JournalRecord[] => {
    if (!isSame(journal.find(made.id), made)) return [];
    const was = before.find(({ id }) => id === made.id);
    if (!('revision' in made)) return was === undefined ? [] : [was];
    const next = revised(made, deps);
    if (was === undefined) return [{ ...next, deletedAt: deps.clock().instant }];
    return [{ ...was, revision: next.revision, parents: next.parents } as JournalRecord];
  });

const isEntry = ({ type }: JournalRecord): boolean => type === 'reflection' || type === 'note';

/** The labels of one session. */
export const createLabels = (deps: ReviseDeps): Labels => {
  let last: Done | null = null;
  const make = async (journal: Journal, after: Records): Promise<Result<{ changed: number }, AppError>> => {
    const before = after.flatMap(({ id }) => journal.find(id) ?? []);
    const changed = await journal.change({ put: after });
    if (!changed.ok) return changed;
    last = { journal, before, after };
    return ok({ changed: after.filter(isEntry).length });
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
      return ok({ changed: put.filter(isEntry).length });
    },
    keepPerson: async (journal, name, aliases) => {
      const known = personNamed(journal, name);
      const person = known ? withAliases(known, aliases, deps) : freshPerson(name, aliases, deps);
      return journal.change({ put: [person] });
    },
    forget: () => {
      last = null;
    },
  };
};
