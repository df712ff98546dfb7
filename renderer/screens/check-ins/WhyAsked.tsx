import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import styles from './Reflect.module.css';

/** Where a question comes from and what its answer does, for whoever wonders. */
export const WhyAsked = ({ prompt }: { readonly prompt: PromptView }) =>
  prompt.why.length === 0 ? null : (
    <div className={styles['why']}>
      <Disclosure summary={prompt.own ? reflectCopy.ownQuestion : reflectCopy.why}>
        {prompt.why.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Disclosure>
    </div>
  );
