import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import type { PromptView } from '../../../../shared/ipc/check-ins.ts';
import type { FormAnswer, FormAnswers } from '../../../../shared/records/entries/form-answers.ts';

/** What the control of each kind of question is given. */
export type QuestionProps<Kind extends PromptView['kind'] = PromptView['kind']> = {
  readonly prompt: Extract<PromptView, { kind: Kind }>;
  /** Undefined = not answered; null = skipped. */
  readonly answer: FormAnswer | undefined;
  readonly onAnswer: (answer: FormAnswer) => void;
  /** The questions of a screen that asks more than one: their answers, each kept by its id. */
  readonly rows: {
    readonly answers: FormAnswers;
    readonly onAnswer: (promptId: string, answer: FormAnswer) => void;
  };
  /** The day it is about, and the check-in that is being changed. */
  readonly about: { readonly forDate: CalendarDay; readonly editing: string | null };
};
