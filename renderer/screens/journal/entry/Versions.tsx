import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { VersionLine, VersionView } from '../../../../shared/ipc/entries.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useView } from '../../../bridge/use-view.ts';

import { versionCopy } from '../../../copy/notes.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { StatusLine } from '../../../kit/feedback/StatusLine.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { Loaded } from '../../../views/Loaded.tsx';
import { Difference } from './Difference.tsx';
import { EntryPart } from './EntryPart.tsx';
import styles from './Versions.module.css';

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
    <EntryPart title={versionCopy.heading}>
      <SupportingText wide>{versionCopy.lead}</SupportingText>
      <StatusLine>{isBack ? versionCopy.broughtBack : ''}</StatusLine>
      <ul>
        {versions.map((version) => (
          <li key={version.id} className={styles['version']}>
            <div className={styles['version-line']}>
              <div className={styles['words']}>
                <p>{versionCopy.line(version.replacedOn, version.replacedTime)}</p>
                <SupportingText wide>{versionCopy.retentionEnds(version.retentionEnds)}</SupportingText>
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
    </EntryPart>
  );
};

const Disclose = ({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) => (
  <Button expanded={isOpen} onClick={onToggle}>
    {isOpen ? versionCopy.hide : versionCopy.show}
  </Button>
);

type ComparedProps = { readonly id: string; readonly mayChange: boolean; readonly onBack: () => void };

const Compared = (props: ComparedProps) => {
  const view = useView('version:read', { id: props.id });
  return (
    <Loaded view={view} label={versionCopy.loading}>
      {(version) => (
        <div className={styles['compared']}>
          <Pieces view={version} />
          <BringBack {...props} />
        </div>
      )}
    </Loaded>
  );
};

const BringBack = ({ id, mayChange, onBack }: ComparedProps) => {
  const back = useCommand('version:bring-back');
  const bringBack = async () => {
    if (await back.run({ id })) onBack();
  };
  return (
    <>
      {back.error ? <Failure announce words={errorWords(back.error)} /> : null}
      {mayChange ? (
        <div>
          <Button busy={back.busy} onClick={() => void bringBack()}>
            {versionCopy.bringBack}
          </Button>
        </div>
      ) : null}
    </>
  );
};

const Pieces = ({ view: { title, text, words } }: { readonly view: VersionView }) => (
  <>
    <SupportingText wide>{versionCopy.counts(words)}</SupportingText>
    {title.length === 0 ? null : (
      <p className={styles['compared-title']}>
        <Difference pieces={title} words={versionCopy} />
      </p>
    )}
    <div className={styles['compared-text']}>
      <Difference pieces={text} words={versionCopy} />
    </div>
    <SupportingText wide aria-hidden>
      {versionCopy.legend}
    </SupportingText>
  </>
);
