import { useRef } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { ActionButton } from '../../../actions/ActionButton.tsx';
import { useCommand } from '../../../bridge/use-command.ts';

import { entryCopy } from '../../../copy/journal.ts';
import type { ActionKey } from '../../../input/action-key.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { NEW_DRAFT, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import styles from './Entry.module.css';
import { entryKeys } from './entry-keys.ts';

type MarkName = 'starred' | 'pinned' | 'private';

const marks: readonly (readonly [MarkName, { readonly key?: ActionKey }])[] = [
  ['starred', { key: entryKeys.starred }],
  ['pinned', { key: entryKeys.pinned }],
  ['private', {}],
];

/** An entry can be edited, starred, pinned and kept private. */
export const EntryMarks = ({ view }: { readonly view: EntryView }) => {
  const { entry, draftId } = view;
  const mark = useCommand('entry:update-marks');
  const edit = () =>
    goTo(
      entry.type === 'note'
        ? places.note({ draft: draftId ?? NEW_DRAFT, entry: entry.id })
        : places.edit({ id: entry.id }),
    );
  // What was asked for last: pressed again before the entry is read again, the key takes it back.
  const wanted = useRef<Partial<Record<MarkName, boolean>>>({});
  const toggle = async (name: MarkName) => {
    const wish = !(wanted.current[name] ?? entry[name]);
    wanted.current = { ...wanted.current, [name]: wish };
    await mark.run({ id: entry.id, [name]: wish });
    if (wanted.current[name] === wish) delete wanted.current[name];
  };
  return (
    <div className={styles['marks']}>
      <Actions>
        <ActionButton
          action={{ words: draftId === null ? entryCopy.edit : entryCopy.goOn, key: entryKeys.edit, perform: edit }}
        />
        {marks.map(([name, byKey]) => (
          <ActionButton
            key={name}
            action={{ words: entryCopy.mark[name], ...byKey, perform: () => void toggle(name) }}
            pressed={entry[name]}
            {...(entry[name] ? { icon: 'check' as const } : {})}
          />
        ))}
      </Actions>
      <SupportingText wide>{entryCopy.marksDetail}</SupportingText>
      {mark.error ? <Failure announce words={errorWords(mark.error)} /> : null}
    </div>
  );
};
