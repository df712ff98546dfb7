import type { ComposedPrompt } from '../../shared/domain/compose-form.ts';
import { activities, optionLabels, type Prompt, promptById } from '../../shared/domain/prompt-catalogue.ts';
import type { PromptView } from '../../shared/ipc/views.ts';

const activityChoices = activities.map(({ id, label, category }) => ({ id, label, category }));

const viewOf = (prompt: Prompt, optional: boolean): PromptView | null => {
  const head = { id: prompt.id, text: prompt.text, optional, estSeconds: prompt.estSeconds };
  const { scale } = prompt;
  const poles = { left: prompt.left?.label ?? '', right: prompt.right?.label ?? '' };
  const labels = [...(scale?.labels ?? [])];
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
      return { kind: prompt.kind, ...head, labels, activities: activityChoices };
    case 'rating':
      return { kind: prompt.kind, ...head, min: scale?.min ?? 1, max: scale?.max ?? 5, labels };
    case 'count-pair':
      return { kind: prompt.kind, ...head, max: scale?.max ?? 40 };
    case 'single-choice':
      return { kind: prompt.kind, ...head, options: [...optionLabels(prompt)] };
    default:
      // Kinds that no daily or weekly form holds.
      return null;
  }
};

/** The questions of a form as the window shows them, in order. */
export const promptViews = (prompts: readonly ComposedPrompt[]): PromptView[] =>
  prompts.flatMap(({ id, optional }) => {
    const prompt = promptById(id);
    return (prompt && viewOf(prompt, optional)) ?? [];
  });
