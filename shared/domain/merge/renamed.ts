import type { FinishedRecord } from '../../records/finished-record.ts';
import { isJoined, type JoinedRecord, type JournalRecord } from '../../records/journal-record.ts';
import { namedIn, redirectReferences } from '../record-text/references.ts';
import { homeOf } from './heads.ts';
import type { Names } from './old-ids.ts';

const redirected = <Rec extends JournalRecord>(record: Rec, names: Names): Rec =>
  namedIn(record).reduce<Rec>((sofar, from) => {
    const to = names.get(from);
    return to === undefined ? sofar : (redirectReferences(sofar, { from, to }) as Rec);
  }, record);

const asVersionOf = (record: JoinedRecord, names: Names): JoinedRecord => {
  const home = names.get(homeOf(record));
  return home === undefined ? record : { ...record, besideOf: home };
};

const underItsName = (entry: FinishedRecord, names: Names): FinishedRecord => ({
  ...entry,
  id: names.get(entry.id) ?? entry.id,
});

/** A record that is a version of what it was found to be one of, and names others by the ids that everything else uses. */
export const renamed = <Rec extends JournalRecord>(record: Rec, names: Names): Rec => {
  if (names.size === 0) return record;
  const named = redirected(record, names);
  if (isJoined(named)) return asVersionOf(named, names) as Rec & JoinedRecord;
  return named.type === 'version' ? { ...named, entry: underItsName(named.entry, names) } : named;
};
