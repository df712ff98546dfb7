import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { FilterChip } from '../primitives/FilterChip.tsx';
import { FieldRoom } from './RoomNotice.tsx';
import styles from './TagField.module.css';
import { alsoTo, useRoom } from './use-room.ts';
import { useSuggestions } from './use-suggestions.ts';

/** The longest name that a label may be. */
const LONGEST_NAME = 200;

export type TagFieldProps = {
  readonly label: string;
  /** "#" or "@": may be typed along, and stands before each name. */
  readonly sign: string;
  readonly names: readonly string[];
  /** Names in use that what is typed may become. */
  readonly suggest: (typed: string) => readonly string[];
  /** What makes two names one. */
  readonly identityOf: (name: string) => string;
  readonly hint: string;
  readonly removeLabel: (name: string) => string;
  /** Said of what was typed and left there: nothing is taken unasked. */
  readonly notTaken: (typed: string) => string;
  readonly onChange: (names: readonly string[]) => void;
  /** Told whether something is typed that is no name yet: whoever closes the field waits for it. */
  readonly onHalf?: (isHalf: boolean) => void;
};

/**
 * Several names as chips, typed with suggestions: Enter or a comma takes what is typed, Backspace gives the last one
 * back. What is left half typed stays in the field, and says that it is no name yet.
 */
export const TagField = (props: TagFieldProps) => {
  const { label, sign, names, suggest, identityOf, hint, removeLabel, notTaken, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isLeft, setLeft] = useState(false);
  const room = useRoom(LONGEST_NAME);
  const input = useRef<HTMLInputElement>(null);
  const unsigned = (text: string): string =>
    text.trimStart().startsWith(sign) ? text.trimStart().slice(sign.length) : text;
  const text = unsigned(typed).trim();
  const isHeld = (name: string): boolean => names.some((held) => identityOf(held) === identityOf(name));
  const options = text === '' ? [] : suggest(text).filter((name) => !isHeld(name));
  const type = (next: string) => {
    setTyped(next);
    setLeft(false);
    props.onHalf?.(unsigned(next).trim() !== '');
  };
  const take = (name: string) => {
    const added = name.replace(/\s+/g, ' ').trim();
    type('');
    if (added === '' || isHeld(added)) return;
    onChange([...names, suggest(added).find((one) => identityOf(one) === identityOf(added)) ?? added]);
  };
  const remove = (name: string) => {
    onChange(names.filter((other) => other !== name));
    // Its button goes with it: the next word is typed where it stood.
    input.current?.focus();
  };
  const { list, onKey } = useSuggestions({
    of: text,
    ids: options,
    onTake: (index) => take(options[index] ?? ''),
  });
  const isOpen = list.size > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (onKey(event)) setLeft(false);
    else if ((key === 'Enter' || key === ',') && typed.trim() !== '') take(unsigned(typed));
    else if (key === 'Escape' && typed !== '') type('');
    else if (key === 'Backspace' && typed === '' && names.length > 0) onChange(names.slice(0, -1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['box']}>
        {names.map((name) => (
          <FilterChip
            key={name}
            label={`${sign}${name}`}
            removeLabel={removeLabel(name)}
            onRemove={() => remove(name)}
          />
        ))}
        <input
          ref={alsoTo<HTMLInputElement>(room.box, input)}
          id={id}
          className={styles['input']}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={list.active < 0 ? undefined : `${id}-${list.active}`}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            type(event.target.value);
          }}
          onBlur={() => setLeft(text !== '')}
          onKeyDown={onKeyDown}
        />
        <div id={`${id}-list`} className={styles['list']} role="listbox" aria-label={label} hidden={!isOpen || isLeft}>
          {options.map((name, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which names the active option
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={name}
              id={`${id}-${index}`}
              className={styles['option']}
              role="option"
              aria-selected={index === list.active}
              // The field would lose the focus, and with it the list.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => take(name)}
            >
              {sign}
              {name}
            </div>
          ))}
        </div>
      </div>
      <FieldRoom room={room} limit={LONGEST_NAME} />
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
      <p className={styles['hint']} role="status">
        {isLeft ? notTaken(text) : ''}
      </p>
    </div>
  );
};
