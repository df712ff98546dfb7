import type { Partner } from '../../records/beside/partner.ts';
import type { Entry } from '../../records/entries/entry.ts';
import { isLiveReflection } from '../../records/entries/live-reflections.ts';
import type { Reflection } from '../../records/entries/reflection.ts';
import { promptById } from '../questions/prompt-catalogue.ts';
import { partnerOn } from './duo.ts';

export type DuoJournal = {
  readonly partners: readonly Partner[];
  readonly entries: readonly Entry[];
  /** What stands beside entries and is a partner's: map rows, disagreements, direction cards. */
  readonly theirs: readonly { readonly id: string; readonly partnerId: string }[];
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
  const { partners, entries } = journal;
  const checkIns = entries
    .filter(isLiveReflection)
    .filter(({ forDate }) => partnerOn(partners, forDate)?.id === partnerId)
    .filter(({ answers }) => Object.keys(answers).some(isAboutPartner));
  const records = journal.theirs.filter((record) => record.partnerId === partnerId);
  return {
    deleted: [partnerId, ...[...records, ...checkIns.filter(({ form }) => form === 'duo')].map(({ id }) => id)],
    changed: checkIns.filter(({ form }) => form !== 'duo').map(withoutPartner),
  };
};
