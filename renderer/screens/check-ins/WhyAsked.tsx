import type { PromptView } from '../../../shared/ipc/check-ins.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { Disclosure } from '../../kit/primitives/Disclosure.tsx';
import { hrefs } from '../../routes/places.ts';
import styles from './Reflect.module.css';

/** Where a question comes from and what its answer does, for whoever wonders. */
export const WhyAsked = ({ prompt }: { readonly prompt: PromptView }) =>
  prompt.why.length === 0 ? null : (
    <div className={styles['why']}>
      <Disclosure summary={prompt.own ? reflectCopy.ownQuestion : reflectCopy.why}>
        {prompt.why.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ComesBack place={prompt.comesBack} />
        <p>
          <a href={hrefs.questions()}>{reflectCopy.seeQuestions}</a>
        </p>
      </Disclosure>
    </div>
  );

/** No answer goes nowhere: which screen tells it, with the way there. */
const ComesBack = ({ place }: { readonly place: PromptView['comesBack'] }) =>
  place === null ? (
    <p>{reflectCopy.comesBackHere}</p>
  ) : (
    <p>
      {reflectCopy.comesBack[place]} <a href={placeHrefs[place]()}>{reflectCopy.toPlace[place]}</a>
    </p>
  );

const placeHrefs = {
  drift: hrefs.drift,
  feeds: () => hrefs.feeds({}),
  roles: hrefs.roles,
  duo: () => hrefs.duo({}),
} as const;
