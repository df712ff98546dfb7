import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { homeOf } from '../../../shared/domain/merge/heads.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { fail, ok, type Result } from '../../../shared/errors/result.ts';
import type { LabelsView, LabelView } from '../../../shared/ipc/labels.ts';
import {
  type LabelKind,
  labelKinds,
  type NameChange,
  relabelled,
  type Spelling,
  tidyNames,
} from '../../../shared/labels/labels.ts';
import { nearDuplicates } from '../../../shared/labels/near-duplicates.ts';
import type { Person } from '../../../shared/records/beside/person.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import { fold } from '../../../shared/search/words.ts';
import type { Journal } from '../core/journal.ts';
import { freshHead, type ReviseDeps, revised } from '../core/revise.ts';
import { binned } from '../core/whole-record.ts';

type Records = readonly (Entry | Person)[];

/** Changing what entries are labelled with; the last change can be taken back until the lock. */
export type Labels = {
  readonly set: (
    journal: Journal,
    id: string,
    labels: Readonly<Record<LabelKind, readonly string[]>>,
  ) => Promise<Result<null, AppError>>;
  /** Renames, merges or, with null, takes a name out of every entry, the bin included, in one transaction. */
  readonly change: (journal: Journal, change: NameChange) => Promise<Result<{ changed: number }, AppError>>;
  /** Takes the last change back wherever nothing was changed since. */
  readonly undo: (journal: Journal) => Promise<Result<{ changed: number }, AppError>>;
  readonly keepPerson: (journal: Journal, name: string, aliases: readonly string[]) => Promise<Result<null, AppError>>;
  readonly forget: () => void;
};

/** Every version of every entry: whichever is kept, it carries the name that is in use. */
const entriesOf = (journal: Journal): readonly Entry[] =>
  journal.joined().filter((record) => record.type === 'reflection' || record.type === 'note');

const personNamed = (journal: Journal, name: string): Person | undefined =>
  journal.of('person').find((person) => fold(person.name) === fold(name));

/** How names are spelled in this journal: as they stand in entries, and people by their name, not by an alias. */
export const isHeldAlready = (journal: Journal): Spelling => {
  const known = new Map<string, string>();
  for (const entry of journal.entries()) {
    for (const kind of labelKinds) for (const name of entry[kind]) known.set(`${kind} ${fold(name)}`, name);
  }
  for (const { name, aliases } of journal.of('person')) {
    for (const spelled of [...aliases, name]) known.set(`people ${fold(spelled)}`, name);
  }
  return (kind, name) => known.get(`${kind} ${fold(name)}`) ?? name;
};

const byName = (a: LabelView, b: LabelView): number => a.name.localeCompare(b.name, 'en');

const counted = (journal: Journal, kind: LabelKind): LabelView[] => {
  const counts = new Map<string, number>();
  const people = kind === 'people' ? journal.of('person') : [];
  for (const { name } of people) counts.set(name, 0);
  for (const entry of journal.entries()) for (const name of entry[kind]) counts.set(name, (counts.get(name) ?? 0) + 1);
  const aliasesOf = (name: string) => [...(people.find((person) => person.name === name)?.aliases ?? [])];
  return [...counts].map(([name, count]) => ({ name, count, aliases: aliasesOf(name) })).sort(byName);
};

/** Every tag, person and project with how many entries carry it, and names that look like one. */
export const labelsView = (journal: Journal, today: CalendarDay): LabelsView => {
  const lists = {
    tags: counted(journal, 'tags'),
    people: counted(journal, 'people'),
    projects: counted(journal, 'projects'),
  };
  const near = labelKinds.flatMap((kind) => nearDuplicates(lists[kind]).map(([keep, join]) => ({ kind, keep, join })));
  return { today, ...lists, near };
};

const withAliases = (person: Person, aliases: readonly string[], deps: ReviseDeps): Person => ({
  ...revised(person, deps),
  aliases: tidyNames(aliases).filter((alias) => alias !== person.name),
});

const freshPerson = (name: string, aliases: readonly string[], deps: ReviseDeps): Person => ({
  type: 'person',
  ...freshHead(deps),
  name,
  aliases: tidyNames(aliases),
  note: '',
});

const peopleBinned = (journal: Journal, { id }: Person, deps: ReviseDeps): readonly Person[] =>
  binned(journal, id, deps).filter((record) => record.type === 'person');

/** The name that is given up stays an alias: texts go on naming it, and a summary must know whom. */
const peopleAfter = (journal: Journal, { kind, from, to }: NameChange, deps: ReviseDeps): readonly Person[] => {
  if (kind !== 'people') return [];
  const before = journal.of('person').find(({ name }) => name === from);
  if (to === null) return before ? peopleBinned(journal, before, deps) : [];
  const target = personNamed(journal, to);
  const aliases = [...(target?.aliases ?? []), ...(before?.aliases ?? []), from];
  if (target && target.id !== before?.id) {
    const gone = before ? peopleBinned(journal, before, deps) : [];
    return [withAliases(target, aliases, deps), ...gone];
  }
  return before ? [withAliases({ ...before, name: to }, aliases, deps)] : [freshPerson(to, [from], deps)];
};

type Done = { readonly journal: Journal; readonly before: Records; readonly after: Records };

/** The records that undo a change: those it has left as they are get what they had before; one it made is deleted. */
const putBack = ({ journal, before, after }: Done, deps: ReviseDeps): Records =>
  after.flatMap((made) => {
    const isStill = journal.heads(homeOf(made)).some(({ revision }) => revision === made.revision);
    if (!isStill) return [];
    const was = before.find((record) => homeOf(record) === homeOf(made) && made.parents.includes(record.revision));
    const { revision, parents, updatedAt } = revised(made, deps);
    if (was === undefined) return [{ ...made, revision, parents, updatedAt, deletedAt: deps.clock().instant }];
    return [{ ...was, revision, parents, updatedAt }];
  });

const isEntry = (record: Entry | Person): boolean => record.type !== 'person';

/** Entries, each once, however many versions of it there are. */
const countOf = (records: Records): number => new Set(records.map(homeOf)).size;

/** The labels of one session. */
export const createLabels = (deps: ReviseDeps): Labels => {
  let last: Done | null = null;
  return {
    set: async (journal, id, { tags, people, projects }) => {
      const entry = journal.entries().find((each) => each.id === id);
      if (entry === undefined) return fail({ code: 'entry-missing' });
      const named = { tags: tidyNames(tags), people: tidyNames(people), projects: tidyNames(projects) };
      return journal.change({ put: [{ ...revised(entry, deps), ...named }] });
    },
    change: async (journal, change) => {
      const touched = entriesOf(journal).flatMap((entry) => {
        const next = relabelled(entry, change);
        return next === entry ? [] : [{ entry, next: revised(next, deps) }];
      });
      const people = peopleAfter(journal, change, deps);
      const after = [...touched.map(({ next }) => next), ...people];
      const before = [
        ...touched.map(({ entry }) => entry),
        ...journal.of('person').filter(({ id }) => people.some((p) => p.id === id)),
      ];
      const changed = await journal.change({ put: after });
      if (!changed.ok) return changed;
      last = { journal, before, after };
      return ok({ changed: countOf(touched.map(({ entry }) => entry)) });
    },
    undo: async (journal) => {
      if (last?.journal !== journal) return ok({ changed: 0 });
      const put = putBack(last, deps);
      const changed = await journal.change({ put });
      if (!changed.ok) return changed;
      last = null;
      return ok({ changed: countOf(put.filter(isEntry)) });
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
