import { useRef } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { EntryView } from '../../../../shared/ipc/entries.ts';
import { useCommand } from '../../../bridge/use-command.ts';

import { entryCopy } from '../../../copy/journal.ts';
import { useKeys } from '../../../input/use-keys.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { SupportingText } from '../../../kit/primitives/SupportingText.tsx';
import { NEW_DRAFT, places } from '../../../routes/places.ts';
import { goTo } from '../../../state/hash-location.ts';
import styles from './Entry.module.css';

type MarkName = 'starred' | 'pinned' | 'private';

const marks: readonly (readonly [MarkName, string | null])[] = [
  ['starred', 'S'],
  ['pinned', 'P'],
  ['private', null],
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
  useKeys(({ key, command, place }) => {
    if (command || place === 'text' || place === 'area') return false;
    const letter = key.toUpperCase();
    const marked = marks.find(([, shortcut]) => shortcut === letter);
    if (marked) void toggle(marked[0]);
    else if (letter === 'E') edit();
    else return false;
    return true;
  });
  return (
    <div className={styles['marks']}>
      <Actions>
        <Button shortcut="E" onClick={edit}>
          {draftId === null ? entryCopy.edit : entryCopy.goOn}
        </Button>
        {marks.map(([name, shortcut]) => (
          <Button
            key={name}
            pressed={entry[name]}
            {...(entry[name] ? { icon: 'check' as const } : {})}
            {...(shortcut === null ? {} : { shortcut })}
            onClick={() => void toggle(name)}
          >
            {entryCopy[name]}
          </Button>
        ))}
      </Actions>
      <SupportingText wide>{entryCopy.marksDetail}</SupportingText>
      {mark.error ? <Failure announce words={errorWords(mark.error)} /> : null}
    </div>
  );
};
