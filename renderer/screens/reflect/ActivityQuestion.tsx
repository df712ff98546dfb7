import { useRef } from 'react';
import type { ActivityRating, FormAnswer } from '../../../shared/domain/entry.ts';
import { ActivityPicker, type PickedActivity } from '../../components/ActivityPicker.tsx';
import { categoryNames } from '../../copy/taxonomy.ts';
import { useKeys } from '../../state/use-keys.ts';
import type { QuestionProps } from './Question.tsx';

const ratingsOf = (answer: FormAnswer | undefined): readonly ActivityRating[] => (Array.isArray(answer) ? answer : []);

/** Up to three things done, and what each gave or took. */
export const ActivityQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'activity-rating'>) => {
  const before = ratingsOf(answer);
  const change = (picked: readonly PickedActivity[]) =>
    onAnswer(
      picked.flatMap(({ id, energy }): ActivityRating[] => {
        const activity = prompt.activities.find((one) => one.id === id);
        const minutes = before.find((one) => one.activityId === id)?.minutes ?? null;
        return activity ? [{ activityId: id, category: activity.category, minutes, energy }] : [];
      }),
    );
  const question = useRef<HTMLDivElement>(null);
  // The focus starts on the question, so that it is read out and S skips it; the search is one key away.
  useKeys(({ key, place }) => {
    const search = key === '/' && place === 'other' ? question.current?.querySelector<HTMLElement>('input') : null;
    search?.focus();
    return search != null;
  });
  return (
    <div ref={question}>
      <ActivityPicker
        label={prompt.text}
        activities={prompt.activities.map(({ id, label, category }) => ({ id, label, group: categoryNames[category] }))}
        energyLabels={prompt.labels}
        value={before.map(({ activityId, energy }) => ({ id: activityId, energy }))}
        onChange={change}
      />
    </div>
  );
};
