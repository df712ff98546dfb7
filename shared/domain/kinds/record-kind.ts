import type * as z from 'zod/mini';
import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { FinishedRecord } from '../../records/finished-record.ts';
import type { PromptLookup } from '../questions/prompt-catalogue.ts';

/** A name and what a record says there; empty where it says nothing. */
export type Field<Rec> = readonly [label: string, of: (record: Rec, promptOf: PromptLookup) => string];

/** From one record to another that says the same thing. */
export type Redirection = { readonly from: string; readonly to: string };

/** One way in which a record names others. */
export type Reference<Rec> = {
  readonly ids: (record: Rec) => readonly string[];
  /** Naming `to` wherever it named `from`. */
  readonly redirect: (record: Rec, way: Redirection) => Rec;
};

/**
 * Everything that has to be decided of a kind of record. Archive, bin, merge, deletion and search go by these facets, so
 * that a new kind is known to all of them once it is in the registry, and a forgotten facet does not compile.
 */
export type RecordKind<Rec extends FinishedRecord> = {
  readonly schema: z.ZodMiniType<Rec>;
  /** The list of the archive that it stands in. */
  readonly list: string;
  /** What it is called: "Partner". */
  readonly name: string;
  /** What it says, in the order in which it is read; the first is its title. */
  readonly fields: readonly Field<Rec>[];
  readonly references: readonly Reference<Rec>[];
  /** The day it belongs to; null for a kind that belongs to none. */
  readonly day: ((record: Rec) => CalendarDay) | null;
  /** Whether it goes for good 30 days after it was deleted: all that is an entry or is about another person. */
  readonly isPurged: boolean;
  /** Whose partner's it is: it goes when they are deleted. Null for a kind that is no partner's. */
  readonly partnerId: ((record: Rec) => string) | null;
  /** What there may be only so many of; null where there may be as many as one likes. */
  readonly uniqueBy: UniqueBy<Rec> | null;
};

/** Records that stand for one thing: one too many of them comes about when it is entered on two laptops. */
export type UniqueBy<Rec> = {
  /** What they have in common; null for a record that stands for nothing of the sort. */
  readonly key: (record: Rec) => string | null;
  /** So many count at once; one unless given. */
  readonly most?: number;
  /** Whether two of one key are two things after all. */
  readonly areApart?: (a: Rec, b: Rec) => boolean;
  /** What is one too many, in a sentence. */
  readonly said: string;
  /** What one too many is when it does not go to the bin; unless given, it goes. */
  readonly ended?: (record: Rec, today: CalendarDay) => Rec;
};

export const one = (id: string, { from, to }: Redirection): string => (id === from ? to : id);

export const oneOrNone = (id: string | null, way: Redirection): string | null => (id === null ? null : one(id, way));

/** Each once: a list that names both keeps one of them. */
export const list = (ids: readonly string[], way: Redirection): string[] => [...new Set(ids.map((id) => one(id, way)))];

type HasId<Name extends string> = { readonly [Key in Name]: string };
type HasIds<Name extends string> = { readonly [Key in Name]: string[] };

/** The field holds the id of another record. */
export const oneId = <Name extends string>(name: Name) => ({
  ids: (record: HasId<Name>): readonly string[] => [record[name]],
  redirect: <Rec extends HasId<Name>>(record: Rec, way: Redirection): Rec => ({
    ...record,
    [name]: one(record[name], way),
  }),
});

/** The field holds ids of other records, each once. */
export const idList = <Name extends string>(name: Name) => ({
  ids: (record: HasIds<Name>): readonly string[] => record[name],
  redirect: <Rec extends HasIds<Name>>(record: Rec, way: Redirection): Rec => ({
    ...record,
    [name]: list(record[name], way),
  }),
});
