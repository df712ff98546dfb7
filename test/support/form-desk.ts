import { createCheckIns } from '../../electron/journal/check-ins/check-ins.ts';
import type { CalendarDay } from '../../shared/calendar/calendar-day.ts';
import type { EventName } from '../../shared/check-ins/event-names.ts';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { Result } from '../../shared/errors/result.ts';
import type { FormView, PromptView } from '../../shared/ipc/check-ins.ts';
import type { FormAnswers } from '../../shared/records/entries/form-answers.ts';
import type { FormName, Reflection } from '../../shared/records/entries/reflection.ts';
import { supportingSchema } from '../../shared/records/finished-record.ts';
import { day } from './builders.ts';
import { aRolePeriod } from './records.ts';
import { value } from './vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from './writing-desk.ts';

/** The ids of a form's questions, in order. */
export const idsOf = ({ prompts }: Pick<FormView, 'prompts'>) => prompts.map(({ id }) => id);

/** One answer that the question can have, whatever its kind. */
const anAnswer = (prompt: PromptView): FormAnswers[string] => {
  switch (prompt.kind) {
    case 'forced-choice':
      return 'left';
    case 'bipolar-slider':
      return 2;
    case 'rating':
    case 'rating-pair':
      return prompt.max;
    case 'number':
      return prompt.min + 4;
    case 'multi-rating':
      return Object.fromEntries(prompt.rows.map((row) => [row, prompt.max]));
    case 'ladder-pick':
      return Object.fromEntries(prompt.ladders.map(({ id, rungs }) => [id, rungs[1]?.id ?? null]));
    case 'single-choice':
    case 'commitment-check':
      return prompt.options[0] ?? null;
    case 'count-pair':
      return { planned: 4, done: 3 };
    case 'time-split':
      return { people: 5, coordination: 5, technical: 10, other: 0 };
    case 'activity-rating':
      return [{ activityId: 'code', category: 'technical', minutes: null, energy: 1 }];
    case 'open':
      return 'A line.';
  }
};

/** The questions that one screen asks: itself, or each row of a pair. */
const questionsOf = (prompt: PromptView): readonly string[] =>
  prompt.kind === 'rating-pair' ? prompt.rows.map(({ id }) => id) : [prompt.id];

/** An answer to each question of a form, those that answers may lead to included. */
export const answersTo = ({ prompts }: FormView): FormAnswers =>
  Object.fromEntries(prompts.flatMap((prompt) => questionsOf(prompt).map((id) => [id, anAnswer(prompt)])));

/** A writing desk with the forms on it. */
export type FormDesk = WritingDesk & {
  readonly forms: () => ReturnType<typeof createCheckIns>;
  /** The forms anew, as after a restart: what was only held in memory is forgotten. */
  readonly forget: () => void;
  readonly begin: (
    form: FormName,
    event?: EventName | null,
    forDate?: CalendarDay | null,
  ) => Result<FormView, AppError>;
  readonly opened: (form: FormName, event?: EventName | null, forDate?: CalendarDay | null) => FormView;
  readonly finish: (form: FormView, answers: FormAnswers) => Promise<Reflection>;
  /** Puts a record other than an entry into the journal. */
  readonly put: (record: object) => Promise<void>;
  readonly holdRole: (role: 'TL' | 'combined') => Promise<void>;
  readonly addPartner: () => Promise<void>;
};

/** Thursday 26 February 2026, seven in the evening in Paris. */
export const openFormDesk = async (nowMs = Date.UTC(2026, 1, 26, 18)): Promise<FormDesk> => {
  const desk = await openWritingDesk(nowMs);
  let forms = createCheckIns(desk.deps);
  const begin: FormDesk['begin'] = (form, event = null, forDate = null) =>
    forms.begin(desk.journal, { form, event, forDate });
  const put = async (record: object) => {
    value(await desk.journal.change({ put: [supportingSchema.parse(record)] }));
  };
  return Object.assign(desk, {
    forms: () => forms,
    forget: () => {
      forms = createCheckIns(desk.deps);
    },
    begin,
    opened: (...asked: Parameters<typeof begin>) => value(begin(...asked)),
    finish: async (form: FormView, answers: FormAnswers) =>
      value(await forms.complete(desk.journal, form.draftId, answers)).entry,
    put,
    holdRole: async (role: 'TL' | 'combined') => {
      const spell = aRolePeriod({ id: 'role1', from: day('2025-01-06'), role, teamSize: 5 });
      value(await desk.journal.change({ put: [spell] }));
    },
    addPartner: () => put({ type: 'partner', id: 'p1', label: 'Kit', relation: 'peer', since: '2025-01-06' }),
  });
};
