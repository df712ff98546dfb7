import { type KeyboardEvent, useId, useState } from 'react';
import { FilterChip } from '../primitives/FilterChip.tsx';
import styles from './TagField.module.css';

export type TagFieldProps = {
  readonly label: string;
  /** "#" or "@": may be typed along, and stands before each name. */
  readonly sign: string;
  readonly names: readonly string[];
  /** Names in use that what is typed may become; one that differs in case and accents alone comes first. */
  readonly suggest: (typed: string) => readonly string[];
  readonly hint: string;
  readonly removeLabel: (name: string) => string;
  readonly onChange: (names: readonly string[]) => void;
};

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Several names as chips, typed with completion: Enter or a comma takes one, Backspace gives the last one back. */
export const TagField = ({ label, sign, names, suggest, hint, removeLabel, onChange }: TagFieldProps) => {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(-1);
  const text = typed.replace(sign, '').trim();
  const held = names.map(plain);
  const options = text === '' ? [] : suggest(text).filter((name) => !held.includes(plain(name)));
  const take = (name: string) => {
    const added = name.replace(sign, '').replace(/\s+/g, ' ').trim();
    setTyped('');
    setAt(-1);
    if (added === '' || held.includes(plain(added))) return;
    onChange([...names, suggest(added).find((one) => plain(one) === plain(added)) ?? added]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown' && options.length > 0) setAt((at + 1) % options.length);
    else if (key === 'ArrowUp' && options.length > 0) setAt((at <= 0 ? options.length : at) - 1);
    else if ((key === 'Enter' || key === ',') && typed.trim() !== '') take(options[at] ?? typed);
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
          maxLength={200}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(-1);
          }}
          onBlur={() => take(typed)}
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
      <p id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </p>
    </div>
  );
};
