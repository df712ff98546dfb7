import { defaultLadders, type NewLadder, visibleRungs } from '../../../shared/domain/paths/ladder.ts';
import { commitmentText } from '../../../shared/domain/plans/commitment-sentences.ts';
import { asActivity } from '../../../shared/domain/questions/own-activities.ts';
import { activities, optionLabels, type Prompt } from '../../../shared/domain/questions/prompt-catalogue.ts';
import { promptReasons } from '../../../shared/domain/questions/prompt-reasons.ts';
import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import type { Journal } from '../core/journal.ts';
import { promptsOf } from '../core/journal-words.ts';

/** What the questions show of the journal. */
type Shown = {
  readonly journal: Journal;
  /** Activities rated before, which stay on the list after they were put away. */
  readonly rated: readonly string[];
  readonly commitmentId: string | null;
};

type View<Kind extends PromptView['kind']> = Extract<PromptView, { kind: Kind }>;

const activityChoices = ({ journal, rated }: Shown): View<'activity-rating'>['activities'] => {
  const own = journal.of('own-activity').filter(({ active, id }) => active || rated.includes(id));
  return [...activities, ...own.map(asActivity)].map(({ id, label, category }) => ({ id, label, category }));
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

/** “{commitment}” in a question, with the writer's own words in its place. */
const withCommitment = (text: string, { journal, commitmentId }: Shown): string => {
  const commitment = journal.of('commitment').find(({ id }) => id === commitmentId);
  return commitment === undefined
    ? text.replace(' “{commitment}”', '')
    : text.replace('{commitment}', commitmentText(commitment).replace(/\.$/, ''));
};

const headOf = (prompt: Prompt, shown: Shown) => ({
  id: prompt.id,
  text: withCommitment(prompt.text, shown),
  optional: false,
  estSeconds: prompt.estSeconds,
  own: prompt.group === 'own',
  why: [...promptReasons(prompt)],
});

const viewOf = (prompt: Prompt, shown: Shown): PromptView => {
  const head = headOf(prompt, shown);
  const { scale } = prompt;
  const poles = { left: prompt.left?.label ?? '', right: prompt.right?.label ?? '' };
  const range = { min: scale?.min ?? 1, max: scale?.max ?? 5, labels: (scale?.labels ?? []).map((word) => word ?? '') };
  switch (prompt.kind) {
    case 'forced-choice': {
      const equalLabel = scale?.equalLabel ?? 'About the same';
      return { kind: prompt.kind, ...head, ...poles, equalLabel, skipLabel: scale?.skipLabel ?? 'Does not apply' };
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
        labels: ['Not at all', 'Very much'],
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

/** The questions of a form as the window shows them, in order. */
export const promptViews = (
  promptIds: readonly string[],
  shown: Shown,
  isOptional: (id: string) => boolean,
): PromptView[] => {
  const promptOf = promptsOf(shown.journal);
  return promptIds.flatMap((id) => {
    const prompt = promptOf(id);
    return prompt ? [{ ...viewOf(prompt, shown), optional: isOptional(id) }] : [];
  });
};
