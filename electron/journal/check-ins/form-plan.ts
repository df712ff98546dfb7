import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { weekIndex } from '../../../shared/calendar/iso-week.ts';
import type { AskedAfter } from '../../../shared/check-ins/asked-after.ts';
import type { EventName } from '../../../shared/check-ins/event-names.ts';
import { inAskedOrder, slotsOf } from '../../../shared/domain/check-ins/asked-order.ts';
import {
  type ComposedPrompt,
  type Conditions,
  composeForm,
  holds,
} from '../../../shared/domain/check-ins/compose-form.ts';
import { eventPrompts } from '../../../shared/domain/check-ins/event-forms.ts';
import { partnerOn } from '../../../shared/domain/duo/duo.ts';
import { activeCommitments } from '../../../shared/domain/plans/commitment.ts';
import { fieldPrompts } from '../../../shared/domain/questions/answer-fields.ts';
import { isAskedIn } from '../../../shared/domain/questions/catalogue-versions.ts';
import { editableAnswers } from '../../../shared/domain/questions/edit-content.ts';
import { promptById } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { promptIds } from '../../../shared/domain/questions/prompt-ids.ts';
import { roleOn } from '../../../shared/domain/roles/role-history.ts';
import type { Commitment } from '../../../shared/records/beside/commitment.ts';
import type { Draft } from '../../../shared/records/entries/draft.ts';
import type { FormName, Reflection } from '../../../shared/records/entries/reflection.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';
import { lineOn } from './energy-line.ts';

/** Which check-in the writer asks for. */
export type FormWanted = { readonly form: FormName; readonly event: EventName | null; readonly forDate: CalendarDay };

const hasWord = ({ occurrences }: Commitment, day: CalendarDay): boolean =>
  occurrences.some(({ dueDate }) => weekIndex(dueDate) === weekIndex(day));

const lastAsked = ({ occurrences }: Commitment): string =>
  occurrences.reduce((latest, { dueDate }) => (dueDate > latest ? dueDate : latest), '');

/**
 * The commitment a weekly check-in asks about: active by then, without a result for that week, asked about longest ago.
 */
export const commitmentFor = (journal: Journal, day: CalendarDay): Commitment | null =>
  activeCommitments(journal.of('commitment'))
    .filter((one) => one.start <= day && !hasWord(one, day))
    .toSorted((a, b) => (lastAsked(a) < lastAsked(b) ? -1 : lastAsked(a) > lastAsked(b) ? 1 : 0))[0] ?? null;

const conditionsOn = (journal: Journal, day: CalendarDay): Conditions => ({
  partner: partnerOn(journal.of('partner'), day) !== null,
  combined: roleOn(journal.roles(), day) === 'combined',
  ic: roleOn(journal.roles(), day) === 'IC',
  // Asked for by one form alone, and the only one that reads the whole journal.
  get line() {
    return lineOn(journal, day) !== null;
  },
  commitment: commitmentFor(journal, day) !== null,
});

/** The questions of a new check-in, in order. */
export const planForm = (journal: Journal, { form, event, forDate }: FormWanted): readonly ComposedPrompt[] => {
  if (form === 'event') {
    // An event asks what it is about: without its question there would be nothing to begin.
    return (event === null ? [] : eventPrompts(event)).map((id) => ({ id, optional: false }));
  }
  return composeForm({
    form,
    past: journal.reflections(),
    forDate,
    conditions: conditionsOn(journal, forDate),
    states: journal.of('prompt-state'),
    own: journal.of('own-prompt'),
  });
};

/** What the same form would ask whatever was answered: questions that do not take turns and whose condition holds. */
const fixedPrompts = (journal: Journal, { form, forDate, catalogueVersion }: Reflection): readonly string[] => {
  const conditions = conditionsOn(journal, forDate);
  return slotsOf(form)
    .filter((slot) => holds(slot.if, conditions))
    .flatMap(({ all = [], optional = [] }) => [...all, ...optional])
    .filter((id) => isAskedOf(id, catalogueVersion));
};

const isAskedOf = (id: string, version: string): boolean => {
  const prompt = promptById(id);
  return prompt !== undefined && isAskedIn(prompt, version);
};

const splitPrompts: readonly string[] = fieldPrompts.split;

/** The questions of a finished check-in: all that were shown, and those its form always asked under its catalogue. */
export const planEdit = (journal: Journal, entry: Reflection): Pick<Draft, 'promptIds' | 'answers'> => {
  const answers = editableAnswers(entry, promptsOf(journal));
  const asked = [...new Set([...Object.keys(answers), ...fixedPrompts(journal, entry)])];
  const unfit = asked.filter((id) => Object.hasOwn(entry.answers, id) && !Object.hasOwn(answers, id));
  // What is stored in a shape no form gives (more chips than 20) is left alone rather than asked anew.
  const known = asked.filter(
    (id) => !unfit.includes(id) && (id !== promptIds.commitmentKept || Object.hasOwn(answers, id)),
  );
  const splitUnfit = entry.split !== null && !splitPrompts.some((id) => Object.hasOwn(answers, id));
  const left = known.filter((id) => !(splitUnfit && splitPrompts.includes(id)));
  return { promptIds: inAskedOrder(entry, left, (id) => id), answers };
};

const OPTIONAL = new Set(
  (['daily', 'weekly', 'monthly'] as const)
    .flatMap(slotsOf)
    .flatMap((slot) => [...(slot.optional ?? []), ...(slot.optionalPick === undefined ? [] : (slot.from ?? []))]),
);

/** Whether a question is offered rather than asked. */
export const isOptional = (promptId: string): boolean => OPTIONAL.has(promptId);

/** The answers that lead to a question of a form; null where it is asked in any case. `promptIds`: all of the form. */
export const leadingTo = (form: FormName, promptId: string, promptIds: readonly string[]): AskedAfter | null => {
  const own = promptById(promptId)?.follows;
  if (own !== undefined) return own;
  const drawn = slotsOf(form).filter(({ from }) => from?.includes(promptId));
  const rule = drawn.find(({ follows }) => typeof follows === 'object');
  if (rule === undefined || typeof rule.follows !== 'object') return null;
  // The first one shown of the same questions is asked in any case, and the second after an answer.
  return promptIds.find((id) => rule.from?.includes(id)) === promptId ? null : rule.follows;
};

const sittingOf = (form: FormName, promptId: string): number =>
  slotsOf(form).find((slot) => slot.all?.includes(promptId) || slot.from?.includes(promptId))?.sitting ?? 1;

/** How many sittings a form has. */
export const sittingsOf = (form: FormName): number => Math.max(1, ...slotsOf(form).map(({ sitting = 1 }) => sitting));

/** The questions of a draft that are shown now: all of them, or those of its sitting. */
export const onTheTable = ({ form, promptIds: all, sitting, entryId }: Draft): readonly string[] =>
  sitting === undefined || entryId !== undefined ? all : all.filter((id) => sittingOf(form, id) === sitting);
