import type { FormView, PromptView } from '../../../shared/ipc/check-ins.ts';
import { lowerFirst } from '../../../shared/wording/wording.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { hintOf } from '../../input/action-key.ts';
import { choosingKeys, formKeys } from './form-keys.ts';
import { findKey } from './questions/find-key.ts';

const { keys: words } = reflectCopy;

type Shown = readonly [key: string, meaning: string];

const back: Shown = [hintOf(formKeys.back), words.back];
const finish: Shown = [hintOf(formKeys.finish), words.finish];
const newLine: Shown = [hintOf(formKeys.newLine), words.newLine];
const find: Shown = [hintOf(findKey), words.find];

/** The keys that work at a question and stand on no button. */
export const formLegend = (prompt: PromptView): readonly Shown[] => {
  if (prompt.kind === 'activity-rating') return [find, back, finish];
  if (prompt.kind === 'open') return [newLine, finish];
  const choosing = choosingKeys(prompt);
  const aside =
    prompt.naLabel === null || prompt.kind === 'forced-choice' ? [] : [['0', lowerFirst(prompt.naLabel)] as const];
  return [...(choosing === null ? [] : [[choosing, words.pick] as const]), ...aside, back, finish];
};

/** What the last button of a form says it does. */
export const saveWord = ({ editing, sitting }: Pick<FormView, 'editing' | 'sitting'>): string => {
  if (editing !== null) return reflectCopy.saveChange;
  return sitting !== null && sitting.number < sitting.of ? reflectCopy.endSitting : reflectCopy.save;
};
