import type { Journal } from '../../../electron/journal/core/journal.ts';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { FormView } from '../../../shared/ipc/check-ins.ts';
import type { FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import { value } from '../vault-fixture.ts';
import { begunAt, besides, standingOn, type Visit, visits, zone } from './diary.ts';
import { type Drawing, drawnAnswers } from './drawn-answers.ts';
import type { OldProgram } from './old-program.ts';
import { seededNumbers } from './seeded.ts';

/** Writes the golden diary into an empty journal by a program's own forms: same program, same records. */
export const writeJournal = async (program: OldProgram, journal: Journal): Promise<void> => {
  let [now, ids] = [begunAt, 0];
  const newId = () => {
    ids += 1;
    return `golden-${String(ids).padStart(4, '0')}`;
  };
  const forms = program.createCheckIns({ clock: () => program.momentAt(now, zone.offsetMinutes, zone.name), newId });
  const next = seededNumbers(20_261);
  const keys = new Map(program.prompts.map(({ id, key }) => [id, key] as const));
  const drawing = (about: string): Drawing => ({
    next,
    keyOf: (id) => (id === 'golden-own' ? 1 : (keys.get(id) ?? null)),
    standing: standingOn(about),
  });
  const begun = ({ form, about, at }: Visit): FormView => {
    now = at;
    return value(forms.begin(journal, { form, event: null, forDate: about as CalendarDay }));
  };

  const complete = async (asked: Visit): Promise<void> => {
    const form = begun(asked);
    const first = drawnAnswers(form, drawing(asked.about));
    if (form.sitting === null) value(await forms.complete(journal, form.draftId, first));
    else {
      value(await forms.endSitting(journal, form.draftId, first));
      const second = drawnAnswers(begun(asked), drawing(asked.about));
      value(await forms.complete(journal, form.draftId, second));
    }
  };

  /** Begins a form and leaves it after its first answers. */
  const leave = async (form: 'daily' | 'monthly', many: number): Promise<void> => {
    const about = '2026-06-29';
    const view = begun({ form, about, at: begunAt });
    const answered = Object.entries(drawnAnswers(view, drawing(about))).slice(0, many);
    const answers: FormAnswers = Object.fromEntries(answered);
    value(await forms.draft(journal, { draftId: view.draftId, counter: 1, step: many, caret: null, answers }));
  };

  const changeOne = async (id: string): Promise<void> => {
    const form = value(forms.edit(journal, id));
    const [question] = form.prompts;
    const answers = { ...form.answers, ...(question === undefined ? {} : { [question.id]: null }) };
    value(await forms.complete(journal, form.draftId, answers));
  };

  for (const record of besides) value(await journal.change({ put: [program.journalRecordSchema.parse(record)] }));
  for (const asked of visits) await complete(asked);
  const edited = journal.reflections().find(({ form, forDate }) => form === 'daily' && forDate === '2026-06-25');
  if (edited !== undefined) await changeOne(edited.id);
  await leave('daily', 2);
  await leave('monthly', 6);
};
