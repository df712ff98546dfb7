import type { Conflict } from '../../records/beside/conflict.ts';
import type { DirectionCard } from '../../records/beside/direction-card.ts';
import type { OwnershipRow } from '../../records/beside/ownership-row.ts';
import type { Partner } from '../../records/beside/partner.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { isLiveReflection } from '../../records/entries/live-reflections.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { promptById } from '../questions/prompt-catalogue.ts';
import { partnerOn } from './duo.ts';

export type DuoJournal = {
  readonly partners: readonly Partner[];
  readonly entries: readonly Entry[];
  readonly conflicts: readonly Conflict[];
  readonly rows: readonly OwnershipRow[];
  readonly directionCards: readonly DirectionCard[];
};

/** What goes with a partner: records to delete, and reflections to keep without their answers about the pair. */
export type Forgetting = { readonly deleted: readonly string[]; readonly changed: readonly Reflection[] };

/** Whether a question is about the partner of its day. */
export const isAboutPartner = (promptId: string): boolean => promptById(promptId)?.condition === 'partner';

const withoutPartner = (reflection: Reflection): Reflection => ({
  ...reflection,
  answers: Object.fromEntries(Object.entries(reflection.answers).filter(([id]) => !isAboutPartner(id))),
});

/**
 * Everything that deleting a partner takes along: ratings, map layers, log lines and direction cards. A reflection
 * belongs to the partner of its day. What the writer wrote in notes stays. docs/domain.md, section 4.8.
 */
export const forgetPartner = (partnerId: string, journal: DuoJournal): Forgetting => {
  const { partners, entries, conflicts, rows, directionCards } = journal;
  const theirs = entries
    .filter(isLiveReflection)
    .filter(({ forDate }) => partnerOn(partners, forDate)?.id === partnerId)
    .filter(({ answers }) => Object.keys(answers).some(isAboutPartner));
  const records = [...conflicts, ...rows, ...directionCards].filter((record) => record.partnerId === partnerId);
  return {
    deleted: [partnerId, ...[...records, ...theirs.filter(({ form }) => form === 'duo')].map(({ id }) => id)],
    changed: theirs.filter(({ form }) => form !== 'duo').map(withoutPartner),
  };
};
