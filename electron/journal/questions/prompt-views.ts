import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import { defaultLadders, type NewLadder, visibleRungs } from '../../../shared/domain/paths/ladder.ts';
import { commitmentText } from '../../../shared/domain/plans/commitment-sentences.ts';
import { wordedIn } from '../../../shared/domain/questions/catalogue-versions.ts';
import { oftenDone } from '../../../shared/domain/questions/often-done.ts';
import { asActivity } from '../../../shared/domain/questions/own-activities.ts';
import { inPeriodWords } from '../../../shared/domain/questions/period-words.ts';
import { type Blanks, withBlanks } from '../../../shared/domain/questions/prompt-blanks.ts';
import {
  activities,
  optionLabels,
  type Prompt,
  promptById,
} from '../../../shared/domain/questions/prompt-catalogue.ts';
import { answerPlaceOf } from '../../../shared/domain/questions/prompt-places.ts';
import { promptReasons } from '../../../shared/domain/questions/prompt-reasons.ts';
import { backAfterSkip } from '../../../shared/domain/questions/prompt-rests.ts';
import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import type { FormName } from '../../../shared/records/entries/reflection.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

/** What the questions show of the journal. */
type Shown = {
  readonly journal: Journal;
  /** Activities rated before, which stay on the list after they were put away. */
  readonly rated: readonly string[];
  readonly commitmentId: string | null;
  /** What the energy line says; null where it says nothing. */
  readonly line: string | null;
  readonly catalogueVersion: string;
  readonly form: FormName;
  /** The day the form is about, and today. */
  readonly forDate: CalendarDay;
  readonly today: CalendarDay;
};

type View<Kind extends PromptView['kind']> = Extract<PromptView, { kind: Kind }>;

const activityChoices = ({ journal, rated, forDate }: Shown): View<'activity-rating'>['activities'] => {
  const own = journal.of('own-activity').filter(({ active, id }) => active || rated.includes(id));
  const listed = [...activities, ...own.map(asActivity)].map(({ id, label, category }) => ({ id, label, category }));
  const often = oftenDone(journal.reflections(), forDate).flatMap((id) => listed.find((one) => one.id === id) ?? []);
  return [
    ...often.map((one) => ({ ...one, often: true })),
    ...listed.filter((one) => !often.includes(one)).map((one) => ({ ...one, often: false })),
  ];
};

const ladderChoices = ({ journal }: Shown): View<'ladder-pick'>['ladders'] =>
  defaultLadders().map((usual) => {
    const ladder: NewLadder = journal.of('ladder').find(({ kind }) => kind === usual.kind) ?? usual;
    return {
      id: usual.kind,
      label: ladder.name,
      rungs: visibleRungs(ladder).map(({ id, label }) => ({ id, label })),
    };
  });

const moveOf = ({ journal }: Shown): string | null =>
  journal.of('decision').find(({ status, favoured }) => status === 'open' && favoured.trim() !== '')?.favoured ?? null;

const blanksOf = (shown: Shown): Blanks => {
  const commitment = shown.journal.of('commitment').find(({ id }) => id === shown.commitmentId);
  return {
    commitment: commitment === undefined ? null : commitmentText(commitment).replace(/\.$/, ''),
    move: moveOf(shown),
    line: shown.line,
  };
};

/** What a question says of its own time; words of the writer's stay as they are. */
const timely = (words: string, { group }: Prompt, shown: Shown): string =>
  group === 'own' ? words : inPeriodWords(words, shown);

const timelyOrNone = (words: string | undefined, prompt: Prompt, shown: Shown): string | null =>
  words === undefined ? null : timely(words, prompt, shown);

const headOf = (prompt: Prompt, shown: Shown) => ({
  id: prompt.id,
  text: withBlanks(timely(prompt.text, prompt, shown), blanksOf(shown)),
  optional: false,
  estSeconds: prompt.estSeconds,
  own: prompt.group === 'own',
  why: [...promptReasons(prompt)],
  comesBack: answerPlaceOf(prompt),
  hint: timelyOrNone(prompt.hint, prompt, shown),
  naLabel: timelyOrNone(prompt.scale?.naLabel, prompt, shown),
  backAfterSkip: backAfterSkip(prompt, shown),
  after: null,
});

const viewOf = (prompt: Prompt, shown: Shown): PromptView => {
  const head = headOf(prompt, shown);
  const { scale } = prompt;
  const poles = { left: prompt.left?.label ?? '', right: prompt.right?.label ?? '' };
  const range = { min: scale?.min ?? 1, max: scale?.max ?? 5, labels: (scale?.labels ?? []).map((word) => word ?? '') };
  switch (prompt.kind) {
    case 'forced-choice': {
      const equalLabel = scale?.equalLabel ?? 'Either';
      const skipLabel = head.naLabel === null ? timely(scale?.skipLabel ?? 'Does not apply', prompt, shown) : null;
      return { kind: prompt.kind, ...head, ...poles, equalLabel, skipLabel };
    }
    case 'bipolar-slider':
      return { kind: prompt.kind, ...head, ...poles, midLabel: scale?.midLabel ?? 'Both alike' };
    case 'time-split':
    case 'open':
      return { kind: prompt.kind, ...head };
    case 'activity-rating':
      return { kind: prompt.kind, ...head, labels: range.labels, activities: activityChoices(shown) };
    case 'rating':
      return { kind: prompt.kind, ...head, ...range };
    case 'multi-rating':
      return {
        kind: prompt.kind,
        ...head,
        ...range,
        labels: range.labels.length > 0 ? range.labels : ['Not at all', 'Very much'],
        rows: [...(scale?.rows ?? [])],
      };
    case 'number':
      return { kind: prompt.kind, ...head, min: scale?.min ?? 0, max: scale?.max ?? 999 };
    case 'count-pair':
      return { kind: prompt.kind, ...head, max: scale?.max ?? 40 };
    case 'single-choice':
    case 'commitment-check':
      return { kind: prompt.kind, ...head, options: [...optionLabels(prompt)] };
    case 'ladder-pick':
      return { kind: prompt.kind, ...head, ladders: ladderChoices(shown) };
  }
};

/** What of the form a question belongs to decides how it is shown. */
type InForm = {
  readonly isOptional: (id: string) => boolean;
  readonly after: (id: string) => PromptView['after'];
};

/** Two neighbours that are a pair become one screen. */
const paired = (views: readonly PromptView[]): PromptView[] => {
  const [first, second, ...rest] = views;
  if (first === undefined) return [];
  const isPair = first.kind === 'rating' && second?.kind === 'rating' && promptById(first.id)?.pair === second.id;
  if (!isPair) return [first, ...paired(views.slice(1))];
  const rows = [first, second].map(({ id, text, hint }) => ({ id, text, hint }));
  const estSeconds = first.estSeconds + second.estSeconds;
  return [{ ...first, kind: 'rating-pair', hint: null, estSeconds, rows }, ...paired(rest)];
};

/** The questions of a form as the window shows them, in order, in the words of the form's catalogue. */
export const promptViews = (
  promptIds: readonly string[],
  shown: Shown,
  { isOptional, after }: InForm,
): PromptView[] => {
  const promptOf = wordedIn(shown.catalogueVersion, promptsOf(shown.journal));
  const views = promptIds.flatMap((id): PromptView[] => {
    const prompt = promptOf(id);
    if (!prompt) return [];
    const view = { ...viewOf(prompt, shown), optional: isOptional(id), after: after(id) };
    // One that is offered and left empty has no answer at all: nothing is skipped.
    return [view.optional ? { ...view, backAfterSkip: null } : view];
  });
  return paired(views);
};
