import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { isAboutPartner } from '../../../shared/domain/duo/forget-partner.ts';
import { experimentOf } from '../../../shared/domain/plans/experiment-events.ts';
import type { Draft } from '../../../shared/records/entries/draft.ts';
import type { Entry } from '../../../shared/records/entries/entry.ts';
import type { Journal } from '../core/journal.ts';
import { experimentName } from './event-reasons.ts';

type Read = Pick<Journal, 'of'>;
type Dated = Pick<Draft, 'form' | 'forDate'>;

const PARTNER_GONE =
  'The partner this is about is no longer there. What is answered is kept: it can be finished once they are put back ' +
  'under Settings, Partner, or discarded with “Start over”.';

/** Whether a duo form was begun about a partner who has been deleted since, or whose days were changed. */
export const lacksPartner = (journal: Read, { form, forDate, entryId }: Draft): boolean =>
  form === 'duo' && entryId === undefined && partnerOn(journal.of('partner'), forDate) === null;

const partnerWords = (journal: Read, { form, forDate }: Dated, promptIds: readonly string[]): string | null => {
  const partner = partnerOn(journal.of('partner'), forDate);
  if (partner === null || !promptIds.some(isAboutPartner)) return null;
  return form === 'duo' ? `About ${partner.label}.` : `Questions about your partner mean ${partner.label}.`;
};

const experimentWords = (experiment: Parameters<typeof experimentName>[0] | null | undefined): string | null =>
  experiment ? `About the experiment ${experimentName(experiment)}` : null;

/**
 * Whom or what an open form is about, in a sentence: the partner of its day, or that there is none any more, or an
 * experiment; null for neither.
 */
export const aboutDraft = (journal: Read, draft: Draft): string | null => {
  if (lacksPartner(journal, draft)) return PARTNER_GONE;
  const experiments = journal.of('experiment');
  const found =
    experiments.find(({ id }) => id === draft.experimentId) ?? experimentOf(experiments, draft.entryId ?? '');
  return experimentWords(found) ?? partnerWords(journal, draft, draft.promptIds);
};

/** The same for a finished check-in. */
export const aboutEntry = (journal: Read, entry: Entry): string | null => {
  if (entry.type === 'note') return null;
  const found = entry.form === 'event' ? experimentOf(journal.of('experiment'), entry.id) : null;
  return experimentWords(found) ?? partnerWords(journal, entry, Object.keys(entry.answers));
};
