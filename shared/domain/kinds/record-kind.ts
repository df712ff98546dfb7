import type * as z from 'zod/mini';
import type { CalendarDay } from '../../calendar/calendar-day.ts';
import type { FinishedRecord } from '../../records/journal-record.ts';
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
  /** Two of the same key are one too many; null where there may be as many as one likes. */
  readonly uniqueBy: ((record: Rec) => string) | null;
};

export const one = (id: string, { from, to }: Redirection): string => (id === from ? to : id);

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
