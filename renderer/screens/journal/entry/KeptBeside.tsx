import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { KeptVersion } from '../../../../shared/ipc/merge.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Notice } from '../../../kit/feedback/Notice.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { hrefs, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import { useReadOnly } from '../../../state/vault.ts';
import { keptBesideCopy, keptTitle, savedInWords } from '../kept-beside-copy.ts';
import { useKeptVersions } from '../rows/use-kept-versions.ts';
import styles from './KeptBeside.module.css';
import { useKeepVersion } from './use-keep-version.ts';

/** On the page of an entry: which versions there are, the way to the others, and keeping one of them. */
export const KeptBeside = ({ id }: { readonly id: string }) => {
  const versions = useKeptVersions(id);
  const own = versions.find((version) => version.id === id);
  if (own === undefined) return null;
  const others = versions.filter((version) => version !== own);
  return (
    <Notice tone="info" title={keptTitle(versions.length)} action={<Keep id={id} others={others} />}>
      <p>{keptBesideCopy.why}</p>
      <ul className={styles['versions']}>
        <li>
          {keptBesideCopy.thisOne} {savedInWords(own)}.
        </li>
        {others.map((other) => (
          <li key={other.id}>
            {keptBesideCopy.otherOne} <a href={hrefs.entry({ id: other.id })}>{savedInWords(other)}</a>.{' '}
            <span className={styles['excerpt']}>{other.excerpt}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
};

const Keep = ({ id, others }: { readonly id: string; readonly others: readonly KeptVersion[] }) => {
  const { letGo, error } = useKeepVersion({ message: keptBesideCopy.kept, action: keptBesideCopy.undo });
  const readOnly = useReadOnly();
  const [other, ...more] = others;
  if (readOnly !== null || other === undefined) return null;
  const keepOther = async () => {
    if (await letGo([id])) goTo(places.entry({ id: other.id }), { replace: true });
  };
  return (
    <div className={styles['actions']}>
      <Button onClick={() => void letGo(others.map((version) => version.id))}>{keptBesideCopy.keepThis}</Button>
      {more.length === 0 ? <Button onClick={() => void keepOther()}>{keptBesideCopy.keepOther}</Button> : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </div>
  );
};
