import { useState } from 'react';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { keepAsNotes } from '../../bridge/keep-as-notes.ts';
import { restCopy } from '../../copy/notes.ts';
import type { NoteEditor } from '../../editor/note-editor.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { RoomNotice } from '../../kit/fields/RoomNotice.tsx';
import type { Room } from '../../kit/fields/use-room.ts';
import { hrefs } from '../../routes/places.ts';
import styles from './Note.module.css';

export type RestNoticeProps = { readonly editor: NoteEditor; readonly room: Room; readonly limit: number };

type Keeping = { readonly busy: boolean; readonly error: AppError | null; readonly entryId: string | null };

/** What did not fit into a note: said before anything of it is lost, with a second note as a place for it. */
export const RestNotice = ({ editor, room, limit }: RestNoticeProps) => {
  const [keeping, setKeeping] = useState<Keeping>({ busy: false, error: null, entryId: null });
  const { refused, rest, putIn, leave } = room;
  const keep = async () => {
    setKeeping({ busy: true, error: null, entryId: null });
    const { forDate, attachedTo, title, private: isPrivate, projects } = editor.store.getState().content;
    const beside = { forDate, attachedTo, title: restCopy.titleOf(title), private: isPrivate, projects };
    // Before anything is put in, so that at no moment a part of it is nowhere.
    const kept = await keepAsNotes(rest(), beside);
    setKeeping({ busy: false, error: kept.ok ? null : kept.error, entryId: kept.ok ? kept.value.entryId : null });
    if (kept.ok) putIn();
  };
  return (
    <>
      {refused ? (
        <RoomNotice
          refused={refused}
          limit={limit}
          onFit={putIn}
          onLeave={leave}
          keep={{ label: restCopy.keepAsSecond, busy: keeping.busy, onKeep: () => void keep() }}
        />
      ) : null}
      {keeping.error ? <Failure announce words={errorWords(keeping.error)} /> : null}
      <p role="status" className={styles['rest']}>
        {keeping.entryId === null ? null : (
          <>
            {restCopy.kept} <a href={hrefs.entry({ id: keeping.entryId })}>{restCopy.open}</a>
          </>
        )}
      </p>
    </>
  );
};
