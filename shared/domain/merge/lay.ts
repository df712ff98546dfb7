import type { JoinedRecord } from '../../records/journal-record.ts';

/** Makes 32 lower-case hex digits of a text, always the same ones: the first half of its SHA-256. */
export type Digest = (text: string) => string;

/** The id under which a second version is stored beside a record. Only the store knows it. */
export const conflictId = (home: string, revision: string, digest: Digest): string => digest(`${home}\n${revision}`);

const at = <Rec extends JoinedRecord>(record: Rec, id: string, besideOf?: string): Rec => {
  if (record.id === id && record.besideOf === besideOf) return record;
  const { besideOf: _before, ...rest } = record;
  return { ...rest, id, ...(besideOf === undefined ? {} : { besideOf }) } as Rec;
};

/** The same version under the id by which others name it. */
export const underHome = <Rec extends JoinedRecord>(record: Rec): Rec =>
  record.besideOf === undefined ? record : at(record, record.besideOf);

/**
 * Versions of one record as they are stored: the first of them under its id, every other beside it. `heads` come in
 * their order.
 */
export const lay = <Rec extends JoinedRecord>(home: string, heads: readonly Rec[], digest: Digest): readonly Rec[] =>
  heads.map((head, place) => (place === 0 ? at(head, home) : at(head, conflictId(home, head.revision, digest), home)));
