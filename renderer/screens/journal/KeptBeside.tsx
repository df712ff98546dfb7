import { errorWords } from '../../../shared/errors/error-words.ts';
import type { KeptVersion } from '../../../shared/ipc/kept-beside-view.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Notice } from '../../components/Notice.tsx';
import { keptBesideCopy, keptTitle, savedInWords } from '../../copy/kept-beside.ts';
import { goTo } from '../../state/hash-location.ts';
import { useKeepVersion } from '../../state/use-keep-version.ts';
import { useReadOnly } from '../../state/vault.ts';
import styles from './KeptBeside.module.css';
import { useKeptVersions } from './use-kept-versions.ts';

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
            {keptBesideCopy.otherOne} <a href={`#/journal/${other.id}`}>{savedInWords(other)}</a>.{' '}
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
    if (await letGo([id])) goTo(`/journal/${other.id}`, { replace: true });
  };
  return (
    <div className={styles['actions']}>
      <Button onClick={() => void letGo(others.map((version) => version.id))}>{keptBesideCopy.keepThis}</Button>
      {more.length === 0 ? <Button onClick={() => void keepOther()}>{keptBesideCopy.keepOther}</Button> : null}
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </div>
  );
};
