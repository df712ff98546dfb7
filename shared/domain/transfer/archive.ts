import * as z from 'zod/mini';
import { localDay } from '../../calendar/calendar-day.ts';
import type { AppError } from '../../errors/app-error.ts';
import { fail, ok, type Result } from '../../errors/result.ts';
import { type RolePeriod, rolePeriodSchema } from '../../records/beside/role-period.ts';
import { type Entry, entrySchema } from '../../records/entries/entry.ts';
import { type SupportingRecord, supportingSchema } from '../../records/finished-record.ts';
import { type Gone, goneSchema } from '../../records/gone.ts';
import type { JoinedRecord } from '../../records/journal-record.ts';
import { type Misfit, misfitIn } from '../../wording/issue-words.ts';
import { kindNames, kinds } from '../kinds/kinds.ts';
import { impossibleValue } from './arriving-values.ts';

export const ARCHIVE_FORMAT = 'driftline-archive';
/** What is written; every earlier version is read too. */
export const ARCHIVE_VERSION = 2;

/**
 * Everything that a journal holds of records, private and deleted ones and second versions included; drafts and what
 * records were before are not part of it.
 */
export type ArchiveContent = {
  readonly entries: readonly Entry[];
  readonly roles: readonly RolePeriod[];
  /** What stands beside them, in no order. */
  readonly beside: readonly SupportingRecord[];
  /** What was deleted for good. */
  readonly gone: readonly Gone[];
};

/** An archive that was read. */
export type ReadArchive = ArchiveContent & {
  readonly version: number;
  /** Ids of items that came without a revision. */
  readonly withoutRevision: ReadonlySet<string>;
};

type BesideKind = SupportingRecord['type'];

const besideKinds = kindNames.filter(
  (name): name is BesideKind => name !== 'reflection' && name !== 'note' && name !== 'role',
);
const listName = (kind: BesideKind): string => kinds[kind].list;

const listOf = (kind: BesideKind) =>
  z.optional(z.array(supportingSchema.check(z.refine((record) => record.type === kind, 'belongs in another list'))));

const archiveSchema = z.strictObject({
  format: z.literal(ARCHIVE_FORMAT),
  version: z.literal([1, ARCHIVE_VERSION]),
  entries: z.array(entrySchema),
  roles: z._default(z.array(rolePeriodSchema), []),
  ...Object.fromEntries(besideKinds.map((kind) => [listName(kind), listOf(kind)])),
  gone: z._default(z.array(goneSchema), []),
});

const envelopeSchema = z.looseObject({ format: z.literal(ARCHIVE_FORMAT), version: z.number() });

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byEntryOrder = (a: Entry, b: Entry): number =>
  byText(a.forDate, b.forDate) || byText(a.createdAt, b.createdAt) || byText(a.id, b.id);

const byRoleOrder = (a: RolePeriod, b: RolePeriod): number => byText(a.from, b.from) || byText(a.id, b.id);

const sortedKeys = <Value>(record: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => byText(a, b)));

// Parsing writes an object's keys in the order of its schema; only the free keys of the answers need sorting.
const inSchemaOrder = (entry: Entry): Entry => {
  const ordered = entrySchema.parse(entry);
  return ordered.type === 'note' ? ordered : { ...ordered, answers: sortedKeys(ordered.answers) };
};

type WithId = { readonly id: string };

const byId = (a: WithId, b: WithId): number => byText(a.id, b.id);

/** One list a kind, and none for a kind that the journal does not hold. */
const inLists = (beside: readonly SupportingRecord[]): Record<string, readonly SupportingRecord[]> =>
  Object.fromEntries(
    besideKinds.flatMap((kind): [string, readonly SupportingRecord[]][] => {
      const records = beside.filter(({ type }) => type === kind).sort(byId);
      return records.length === 0 ? [] : [[listName(kind), records.map((record) => supportingSchema.parse(record))]];
    }),
  );

/**
 * The archive as text: UTF-8 JSON, two-space indent, keys in schema order, entries by day, creation and id, what is
 * gone last, one newline at the end and no time of export, so that the same journal always gives the same bytes.
 */
export const writeArchive = (content: ArchiveContent): string => {
  const archive = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    entries: content.entries.toSorted(byEntryOrder).map(inSchemaOrder),
    roles: content.roles.toSorted(byRoleOrder).map((role) => rolePeriodSchema.parse(role)),
    ...inLists(content.beside),
    ...(content.gone.length === 0 ? {} : { gone: content.gone.toSorted(byId).map((one) => goneSchema.parse(one)) }),
  };
  return `${JSON.stringify(archive, null, 2)}\n`;
};

const parseJson = (text: string): { readonly value: unknown } | null => {
  try {
    // Some editors put a byte-order mark in front.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return null;
  }
};

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The civil day of an instant; of one that there is not the day it names, so that the instant is what is refused. */
const dayOfInstant = (text: string, offset: number): string => {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text.slice(0, 10) : localDay(ms, offset);
};

/** What an archive written by hand may leave out because it can only be one thing. */
const completedEntry = (item: unknown): unknown => {
  if (!isFields(item)) return item;
  const { createdAt, utcOffsetMinutes } = item;
  const offset = typeof utcOffsetMinutes === 'number' ? utcOffsetMinutes : 0;
  const derived = typeof createdAt === 'string' ? { createdLocalDate: dayOfInstant(createdAt, offset) } : {};
  return { type: 'form' in item ? 'reflection' : 'note', ...derived, ...item };
};

const completedAs =
  (type: string) =>
  (item: unknown): unknown =>
    isFields(item) ? { type, ...item } : item;

const completedAll = (items: unknown, complete: (item: unknown) => unknown): unknown =>
  Array.isArray(items) ? items.map(complete) : items;

const completed = (archive: Fields): Fields => ({
  ...archive,
  entries: completedAll(archive['entries'], completedEntry),
  roles: completedAll(archive['roles'] ?? [], completedAs('role')),
  ...Object.fromEntries(
    besideKinds
      .filter((kind) => listName(kind) in archive)
      .map((kind) => [listName(kind), completedAll(archive[listName(kind)], completedAs(kind))]),
  ),
  gone: completedAll(archive['gone'] ?? [], completedAs('gone')),
});

/** Where an id stands for the second time: two things with one id could not both be kept. */
const repeatedId = (lists: Readonly<Record<string, readonly { readonly id: string }[]>>): string | null => {
  const seen = new Set<string>();
  for (const [list, items] of Object.entries(lists)) {
    for (const [index, { id }] of items.entries()) {
      if (seen.has(id)) return `${list}.${index}.id`;
      seen.add(id);
    }
  }
  return null;
};

/** Ids of items without a revision: theirs follows from what they say. */
const withoutRevision = (archive: Fields): ReadonlySet<string> =>
  new Set(
    Object.values(archive)
      .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
      .flatMap((item) =>
        isFields(item) && item['revision'] === undefined && typeof item['id'] === 'string' ? [item['id']] : [],
      ),
  );

const impossibleIn = (lists: Readonly<Record<string, readonly JoinedRecord[]>>): Misfit | null => {
  for (const [list, items] of Object.entries(lists)) {
    for (const [index, item] of items.entries()) {
      const found = impossibleValue(item, `${list}.${index}`);
      if (found !== null) return found;
    }
  }
  return null;
};

/**
 * Reads an archive. Fails with `archive-not-json` (cut short, or not JSON), `archive-newer-version`, or
 * `archive-invalid` naming the path of the first field that does not fit, and what was expected; then nothing of it may
 * be used.
 */
export const parseArchive = (text: string, file: string): Result<ReadArchive, AppError> => {
  const json = parseJson(text);
  if (json === null) return fail({ code: 'archive-not-json', file });
  const invalid = (misfit: Misfit) => fail({ code: 'archive-invalid', ...misfit } as const);
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return invalid(misfitIn(envelope.error.issues, json.value));
  if (envelope.data.version > ARCHIVE_VERSION) {
    return fail({ code: 'archive-newer-version', version: envelope.data.version, supported: ARCHIVE_VERSION });
  }
  const whole = completed(envelope.data);
  const parsed = archiveSchema.safeParse(whole);
  if (!parsed.success) return invalid(misfitIn(parsed.error.issues, whole));
  const { format: _format, version, ...lists } = parsed.data;
  const repeated = repeatedId(lists);
  if (repeated !== null) return invalid({ path: repeated, problem: 'the id occurs twice' });
  const impossible = impossibleIn(lists);
  if (impossible !== null) return invalid(impossible);
  const { entries, roles, gone, ...others } = lists;
  const beside = z.array(supportingSchema).parse(Object.values(others).flat());
  return ok({ entries, roles, beside, gone, version, withoutRevision: withoutRevision(envelope.data) });
};
