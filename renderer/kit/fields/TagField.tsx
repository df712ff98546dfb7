import { type KeyboardEvent, useId, useState } from 'react';
import { FilterChip } from '../primitives/FilterChip.tsx';
import { FieldRoom } from './RoomNotice.tsx';
import styles from './TagField.module.css';
import { alsoTo, useRoom } from './use-room.ts';

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
  readonly onChange: (names: readonly string[]) => void;
};

/** Several names as chips, typed with completion: Enter or a comma takes one, Backspace gives the last one back. */
export const TagField = (props: TagFieldProps) => {
  const { label, sign, names, suggest, identityOf, hint, removeLabel, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const room = useRoom(LONGEST_NAME);
  const unsigned = (text: string): string =>
    text.trimStart().startsWith(sign) ? text.trimStart().slice(sign.length) : text;
  const text = unsigned(typed).trim();
  const isHeld = (name: string): boolean => names.some((held) => identityOf(held) === identityOf(name));
  const options = text === '' ? [] : suggest(text).filter((name) => !isHeld(name));
  const take = (name: string) => {
    const added = name.replace(/\s+/g, ' ').trim();
    setTyped('');
    setAt(-1);
    if (added === '' || isHeld(added)) return;
    onChange([...names, suggest(added).find((one) => identityOf(one) === identityOf(added)) ?? added]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' && options.length > 0) setAt((at + 1) % options.length);
    else if (key === 'ArrowUp' && options.length > 0) setAt((at <= 0 ? options.length : at) - 1);
    else if ((key === 'Enter' || key === ',') && typed.trim() !== '') take(options[at] ?? unsigned(typed));
    else if (key === 'Escape' && typed !== '') setTyped('');
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
            onRemove={() => onChange(names.filter((other) => other !== name))}
          />
        ))}
        <input
          ref={alsoTo<HTMLInputElement>(room.box, undefined)}
          id={id}
          className={styles['input']}
          role="combobox"
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options[at] === undefined ? undefined : `${id}-${at}`}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(-1);
          }}
          onBlur={() => take(unsigned(typed))}
          onKeyDown={onKeyDown}
        />
        <div
          id={`${id}-list`}
          className={styles['list']}
          role="listbox"
          aria-label={label}
          hidden={options.length === 0}
        >
          {options.map((name, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which names the active option
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={name}
              id={`${id}-${index}`}
              className={styles['option']}
              role="option"
              aria-selected={index === at}
              // Before the field loses the focus and takes what is typed.
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
    </div>
  );
};
