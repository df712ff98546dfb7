import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { VersionLine, VersionView } from '../../../../shared/ipc/entries.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useView } from '../../../bridge/use-view.ts';

import { versionCopy } from '../../../copy/notes.ts';
import { shellCopy } from '../../../copy/shell.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Loading } from '../../../kit/feedback/Loading.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import styles from '../rows/Rows.module.css';
import { Difference } from './Difference.tsx';
import versionStyles from './Versions.module.css';

export type VersionsProps = { readonly versions: readonly VersionLine[]; readonly mayChange: boolean };

/** What an entry said before, each beside what it says now. Nothing to show for one that was never edited. */
export const Versions = ({ versions, mayChange }: VersionsProps) => {
  const [open, setOpen] = useState<string | null>(null);
  const [isBack, setBack] = useState(false);
  const close = () => {
    setOpen(null);
    setBack(true);
  };
  if (versions.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby="versions">
      <h2 id="versions">{versionCopy.heading}</h2>
      <p className={styles['soft']}>{versionCopy.lead}</p>
      <p role="status" className={styles['said']}>
        {isBack ? versionCopy.broughtBack : ''}
      </p>
      <ul>
        {versions.map((version) => (
          <li key={version.id} className={versionStyles['version']}>
            <div className={versionStyles['version-line']}>
              <div className={styles['words']}>
                <p>{versionCopy.line(version.replacedOn, version.replacedTime)}</p>
                <p className={styles['soft']}>{versionCopy.goesOn(version.goesOn)}</p>
              </div>
              <Disclose
                isOpen={open === version.id}
                onToggle={() => setOpen(open === version.id ? null : version.id)}
              />
            </div>
            {open === version.id ? <Compared id={version.id} mayChange={mayChange} onBack={close} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Disclose = ({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) => (
  <Button expanded={isOpen} onClick={onToggle}>
    {isOpen ? versionCopy.hide : versionCopy.show}
  </Button>
);

type ComparedProps = { readonly id: string; readonly mayChange: boolean; readonly onBack: () => void };

const Compared = ({ id, mayChange, onBack }: ComparedProps) => {
  const view = useView('version:read', { id });
  const back = useCommand('version:bring-back');
  const bringBack = async () => {
    if (await back.run({ id })) onBack();
  };
  if (view.status === 'loading') return <Loading label={versionCopy.loading} />;
  if (view.status === 'failed') {
    return <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />;
  }
  return (
    <div className={versionStyles['compared']}>
      <Pieces view={view.value} />
      {back.error ? <Failure announce words={errorWords(back.error)} /> : null}
      {mayChange ? (
        <div>
          <Button busy={back.busy} onClick={() => void bringBack()}>
            {versionCopy.bringBack}
          </Button>
        </div>
      ) : null}
    </div>
  );
};

const Pieces = ({ view: { title, text, words } }: { readonly view: VersionView }) => (
  <>
    <p className={styles['soft']}>{versionCopy.counts(words)}</p>
    {title.length === 0 ? null : (
      <p className={versionStyles['compared-title']}>
        <Difference pieces={title} words={versionCopy} />
      </p>
    )}
    <div className={versionStyles['compared-text']}>
      <Difference pieces={text} words={versionCopy} />
    </div>
    <p className={styles['soft']} aria-hidden="true">
      {versionCopy.legend}
    </p>
  </>
);
