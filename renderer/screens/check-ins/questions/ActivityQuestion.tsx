import { useRef } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { FormAnswer } from '../../../../shared/records/entries/form-answers.ts';
import type { ActivityCategory, ActivityRating } from '../../../../shared/records/entries/reflection.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useView } from '../../../bridge/use-view.ts';
import { reflectCopy } from '../../../copy/reflect.ts';
import { categoryNames } from '../../../copy/taxonomy.ts';
import { isPressed } from '../../../input/action-key.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { ActivityPicker, type PickedActivity } from './ActivityPicker.tsx';
import { findKey } from './find-key.ts';
import type { QuestionProps } from './question-props.ts';

const ratingsOf = (answer: FormAnswer | undefined): readonly ActivityRating[] => (Array.isArray(answer) ? answer : []);

const isCategory = (id: string): id is ActivityCategory => Object.hasOwn(categoryNames, id);

const categories = Object.entries(categoryNames).map(([id, label]) => ({ id, label }));

/** The activities of the form, and those added since it was opened. */
const useActivities = (prompt: QuestionProps<'activity-rating'>['prompt']) => {
  const list = useView('activity:list', null);
  const known = new Set(prompt.activities.map(({ id }) => id));
  const added = list.status === 'ready' ? list.value.filter(({ id, active }) => active && !known.has(id)) : [];
  return [...prompt.activities, ...added.map((one) => ({ ...one, often: false }))];
};

/** Up to three things done, and what each gave or took. */
export const ActivityQuestion = ({ prompt, answer, onAnswer }: QuestionProps<'activity-rating'>) => {
  const before = ratingsOf(answer);
  const activities = useActivities(prompt);
  const add = useCommand('activity:create');
  const change = (picked: readonly PickedActivity[]) =>
    onAnswer(
      picked.flatMap(({ id, energy }): ActivityRating[] => {
        const category = (activities.find((one) => one.id === id) ?? before.find((one) => one.activityId === id))
          ?.category;
        const minutes = before.find((one) => one.activityId === id)?.minutes ?? null;
        return category ? [{ activityId: id, category, minutes, energy }] : [];
      }),
    );
  const addOwn = async (label: string, category: string) => {
    if (!isCategory(category)) return;
    const added = await add.run({ label, category });
    if (added) onAnswer([...before, { activityId: added.id, category, minutes: null, energy: null }]);
  };
  const question = useRef<HTMLDivElement>(null);
  // The focus starts on the question, so that it is read out and S skips it; the search is one key away.
  useKeys((pressed) => {
    const search = isPressed(findKey, pressed) ? question.current?.querySelector<HTMLElement>('input') : null;
    search?.focus();
    return search != null;
  });
  return (
    <div ref={question}>
      <ActivityPicker
        label={prompt.text}
        activities={activities.map(({ id, label, category, often }) => ({
          id,
          label,
          group: often ? reflectCopy.often : categoryNames[category],
        }))}
        energyLabels={prompt.labels}
        value={before.map(({ activityId, energy }) => ({ id: activityId, energy }))}
        onChange={change}
        adding={{ groups: categories, onAdd: (label, category) => void addOwn(label, category) }}
      />
      {add.error ? <Failure announce words={errorWords(add.error)} /> : null}
    </div>
  );
};
