import * as z from 'zod/mini';
import { localDay } from '../../calendar/calendar-day.ts';
import type { AppError } from '../../errors/app-error.ts';
import { fail, ok, type Result } from '../../errors/result.ts';
import { type RolePeriod, rolePeriodSchema } from '../../records/beside/role-period.ts';
import { type Entry, entrySchema } from '../../records/entries/entry.ts';
import { type SupportingRecord, supportingSchema } from '../../records/journal-record.ts';
import { kindNames, kinds } from '../kinds/kinds.ts';

export const ARCHIVE_FORMAT = 'driftline-archive';
export const ARCHIVE_VERSION = 1;

/** Everything finished that a journal holds, private and deleted ones included; drafts and versions are not part of it. */
export type ArchiveContent = {
  readonly entries: readonly Entry[];
  readonly roles: readonly RolePeriod[];
  /** What stands beside them, in no order. */
  readonly beside: readonly SupportingRecord[];
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
  version: z.literal(ARCHIVE_VERSION),
  entries: z.array(entrySchema),
  roles: z._default(z.array(rolePeriodSchema), []),
  ...Object.fromEntries(besideKinds.map((kind) => [listName(kind), listOf(kind)])),
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

const byId = (a: SupportingRecord, b: SupportingRecord): number => byText(a.id, b.id);

/** One list a kind, and none for a kind that the journal does not hold. */
const inLists = (beside: readonly SupportingRecord[]): Record<string, readonly SupportingRecord[]> =>
  Object.fromEntries(
    besideKinds.flatMap((kind): [string, readonly SupportingRecord[]][] => {
      const records = beside.filter(({ type }) => type === kind).sort(byId);
      return records.length === 0 ? [] : [[listName(kind), records.map((record) => supportingSchema.parse(record))]];
    }),
  );

/**
 * The archive as text: UTF-8 JSON, two-space indent, keys in schema order, entries by day, creation and id, one
 * newline at the end and no time of export, so that the same journal always gives the same bytes.
 */
export const writeArchive = (content: ArchiveContent): string => {
  const archive = {
    format: ARCHIVE_FORMAT,
    version: ARCHIVE_VERSION,
    entries: content.entries.toSorted(byEntryOrder).map(inSchemaOrder),
    roles: content.roles.toSorted(byRoleOrder).map((role) => rolePeriodSchema.parse(role)),
    ...inLists(content.beside),
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

/** The first issue, deepest first in a union, as a path a person can find in the file: `entries.3.split.people`. */
const firstIssue = (issues: readonly z.core.$ZodIssue[]): { readonly path: string; readonly problem: string } => {
  const issue = issues[0];
  if (issue === undefined) return { path: 'archive', problem: 'unknown shape' };
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path.map(String), ...keys].join('.') || 'archive';
  return { path, problem: issue.code === 'unrecognized_keys' ? 'unknown field' : issue.message };
};

type Fields = { readonly [field: string]: unknown };

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an archive written by hand may leave out because it can only be one thing. */
const completedEntry = (item: unknown): unknown => {
  if (!isFields(item)) return item;
  const { createdAt, utcOffsetMinutes } = item;
  const instant = typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN;
  const offset = typeof utcOffsetMinutes === 'number' ? utcOffsetMinutes : 0;
  const derived = Number.isNaN(instant) ? {} : { createdLocalDate: localDay(instant, offset) };
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

/**
 * Reads an archive. Fails with `archive-not-json` (cut short, or not JSON), `archive-newer-version`, or
 * `archive-invalid` naming the path of the first field that does not fit; then nothing of it may be used.
 */
export const parseArchive = (text: string, file: string): Result<ArchiveContent, AppError> => {
  const json = parseJson(text);
  if (json === null) return fail({ code: 'archive-not-json', file });
  const envelope = envelopeSchema.safeParse(json.value);
  if (!envelope.success) return fail({ code: 'archive-invalid', ...firstIssue(envelope.error.issues) });
  if (envelope.data.version > ARCHIVE_VERSION) {
    return fail({ code: 'archive-newer-version', version: envelope.data.version, supported: ARCHIVE_VERSION });
  }
  const parsed = archiveSchema.safeParse(completed(envelope.data));
  if (!parsed.success) return fail({ code: 'archive-invalid', ...firstIssue(parsed.error.issues) });
  const { format: _format, version: _version, ...lists } = parsed.data;
  const repeated = repeatedId(lists);
  if (repeated !== null) return fail({ code: 'archive-invalid', path: repeated, problem: 'the id occurs twice' });
  const { entries, roles, ...beside } = lists;
  return ok({ entries, roles, beside: z.array(supportingSchema).parse(Object.values(beside).flat()) });
};
