import { errorWords } from '../../../shared/errors/error-words.ts';
import type { Conflict, ConflictVersion } from '../../../shared/ipc/merge.ts';
import { call } from '../../bridge/bridge.ts';
import { focusHeading } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import {
  cameFrom,
  conflictsCopy,
  keepInWords,
  keepLabel,
  recordInWords,
  savedInWords,
  versionName,
} from '../../merge/conflicts-copy.ts';
import { hrefs } from '../../routes/places.ts';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import styles from './ConflictSection.module.css';
import { ConflictTable } from './ConflictTable.tsx';

/** One record in all its versions: when each was saved and where it came from, where they differ, and keeping one. */
export const ConflictSection = ({ conflict }: { readonly conflict: Conflict }) => {
  const { error, run } = useUndoable('conflict:keep', (_, kept) => call('conflict:undo', kept));
  const isReadOnly = useReadOnly() !== null;
  const keep = async (revision: string) => {
    const words = { message: conflictsCopy.kept, action: conflictsCopy.undo };
    // The button that was pressed is gone with what it settled.
    if (await run({ id: conflict.id, revision }, words)) focusHeading();
  };
  return (
    <Section title={recordInWords(conflict)}>
      <ul className={styles['versions']}>
        {conflict.versions.map((version, at) => (
          <VersionLine key={version.revision} version={version} at={at} />
        ))}
      </ul>
      <ConflictTable conflict={conflict} />
      {error ? <Failure announce words={errorWords(error)} /> : null}
      {isReadOnly ? null : (
        <Actions>
          {conflict.versions.map(({ revision }, at) => (
            <Button key={revision} label={keepLabel(at, conflict)} onClick={() => void keep(revision)}>
              {keepInWords(at)}
            </Button>
          ))}
        </Actions>
      )}
      {conflict.isEntry ? (
        <p>
          <a href={hrefs.entry({ id: conflict.id })}>{conflictsCopy.openEntry}</a>
        </p>
      ) : null}
    </Section>
  );
};

const VersionLine = ({ version, at }: { readonly version: ConflictVersion; readonly at: number }) => {
  const marks = [...(version.counts ? [conflictsCopy.counts] : []), ...(version.inBin ? [conflictsCopy.inBin] : [])];
  return (
    <li>
      <strong>{versionName(at)}</strong>. {savedInWords(version.savedAt)}. {cameFrom(version)}.
      {marks.map((mark) => (
        <span key={mark}> {mark}.</span>
      ))}
      {version.differs === '' ? null : (
        <span className={styles['differs']} dir="auto">
          {version.differs}
        </span>
      )}
    </li>
  );
};
