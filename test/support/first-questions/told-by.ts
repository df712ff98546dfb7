import { createCheckIns } from '../../../electron/journal/check-ins/check-ins.ts';
import type { Journal } from '../../../electron/journal/core/journal.ts';
import { wordsOf } from '../../../electron/journal/core/journal-words.ts';
import { entryView } from '../../../electron/journal/entries/entry-view.ts';
import type { FormView } from '../../../shared/ipc/check-ins.ts';
import { reviseDeps } from '../revise-deps.ts';
import { value } from '../vault-fixture.ts';
import { printedOf } from './golden-journals.ts';
import { type Figures, isFigures, lastingDrift, lastingStats } from './lasting-figures.ts';

/** Before the first check-in, early, right after the role changed, the last day, the day after, and long after. */
export const asOfDays = ['2026-02-28', '2026-04-12', '2026-05-10', '2026-06-28', '2026-06-29', '2027-01-31'] as const;

/** What a golden journal says of itself: figures by as-of day, check-ins as they are read, forms that were begun. */
export type Told = {
  readonly figures: Readonly<Record<string, Figures>>;
  readonly entries: readonly ToldEntry[];
  readonly drafts: readonly ToldDraft[];
};

const parsed = (printed: string): Figures => {
  const read: unknown = JSON.parse(printed);
  if (!isFigures(read)) throw new Error(`No figures: ${printed.slice(0, 80)}`);
  return read;
};

/** Every figure that the command line prints of a vault and that new questions leave as it is, by as-of day. */
export const figuresOf = async (
  vault: string,
  passphraseFile: string,
  days: readonly string[] = asOfDays,
): Promise<Told['figures']> => {
  const figures: Record<string, Figures> = {};
  for (const day of days) {
    const printed = (verb: string) => printedOf([verb, '--json', '--as-of', day], { vault, passphraseFile });
    figures[day] = {
      drift: lastingDrift(parsed(await printed('drift'))),
      stats: lastingStats(parsed(await printed('stats'))),
    };
  }
  return figures;
};

/** A check-in as its page reads. */
export type ToldEntry = {
  readonly id: string;
  readonly title: string;
  readonly counting: string;
  readonly answers: readonly { readonly question: string }[];
};

/** Every check-in in the words it was answered under, by id. */
export const entriesOf = (journal: Journal): readonly ToldEntry[] =>
  journal
    .reflections()
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map((entry) => {
      const { title, counting, answers } = entryView(entry, wordsOf(journal));
      return { id: entry.id, title, counting, answers };
    });

/** A form that was begun: its questions in their words, and what is answered. */
export type ToldDraft = Pick<FormView, 'draftId' | 'form' | 'answers' | 'step'> & {
  readonly prompts: readonly object[];
};

/** A question as it is asked, without what may change round it: why, how long it takes, which activities there are. */
const asked = (prompt: FormView['prompts'][number]): object => {
  const { why: _why, estSeconds: _seconds, ...words } = prompt;
  return { ...words, ...(prompt.kind === 'activity-rating' ? { activities: [] } : {}) };
};

/** Forms that were begun under the first catalogue, as they are found again on their own day, in the words of it. */
export const draftsOf = (journal: Journal): readonly ToldDraft[] =>
  journal
    .drafts()
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(({ form, forDate }) => {
      const begun = createCheckIns(reviseDeps(Date.parse(`${forDate}T18:00:00Z`))).begin(journal, {
        form,
        event: null,
        forDate,
      });
      const { draftId, prompts, answers, step } = value(begun);
      return { draftId, form, step, answers, prompts: prompts.map(asked) };
    });
