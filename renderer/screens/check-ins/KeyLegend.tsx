import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { KeyHint } from '../../kit/primitives/KeyHint.tsx';
import { choosingKeys } from './form-keys.ts';
import styles from './Reflect.module.css';

const { keys } = reflectCopy;

const hintsOf = (prompt: PromptView): readonly (readonly [string, string])[] => {
  const choosing = choosingKeys(prompt);
  const first: readonly (readonly [string, string])[] = choosing === null ? [] : [[choosing, keys.pick]];
  if (prompt.kind === 'activity-rating')
    return [
      ['/', keys.find],
      ['Shift Enter', keys.back],
      ['Ctrl Enter', keys.finish],
    ];
  if (prompt.kind === 'open')
    return [
      ['Shift Enter', keys.newLine],
      ['Ctrl Enter', keys.finish],
    ];
  return [...first, ['Shift Enter', keys.back], ['Ctrl Enter', keys.finish]];
};

/** The keys that work here and are not on a button. */
export const KeyLegend = ({ prompt }: { readonly prompt: PromptView }) => (
  <p className={styles['keys']} aria-hidden="true">
    {hintsOf(prompt).map(([key, meaning]) => (
      <span key={key}>
        <KeyHint>{key}</KeyHint> {meaning}
      </span>
    ))}
  </p>
);
