import type { FormView } from '../../../shared/ipc/check-ins.ts';
import { reflectCopy } from '../../copy/reflect.ts';

/** What the last button of a form says it does. */
export const saveWord = ({ editing, sitting }: Pick<FormView, 'editing' | 'sitting'>): string => {
  if (editing !== null) return reflectCopy.saveChange;
  return sitting !== null && sitting.number < sitting.of ? reflectCopy.endSitting : reflectCopy.save;
};
