import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../../design/Icon.tsx';
import { type PressedKey, pressedIn } from '../../input/use-keys.ts';
import { FieldRoom } from '../../kit/fields/RoomNotice.tsx';
import { alsoTo, useRoom } from '../../kit/fields/use-room.ts';
import { useSuggestions } from '../../kit/fields/use-suggestions.ts';
import { KeyLegend } from '../../kit/primitives/KeyLegend.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import styles from './CommandDialog.module.css';
import { CommandList, type CommandOption } from './CommandList.tsx';
import { type DialogKeyWords, dialogLegend } from './dialog-keys.ts';

export type CommandDialogProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly listLabel: string;
  readonly value: string;
  readonly options: readonly CommandOption[];
  /** Said where nothing fits. */
  readonly none: string;
  /** How many there are, for a screen reader. */
  readonly count: string;
  readonly keyWords: DialogKeyWords;
  readonly onChange: (value: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** A key that is none of the dialog's own; true when it was used. */
  readonly onKey?: (pressed: PressedKey) => boolean;
};

/** The longest line that is looked for. */
const LONGEST_LINE = 200;

/** A field that suggests while one types: a combobox in a dialog. Mount it to open it. */
export const CommandDialog = (props: CommandDialogProps) => {
  const { options, value } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { list, onKey } = useSuggestions({
    of: value,
    ids: options.map((option) => option.id),
    whole: options.some(({ label }) => label === value),
    always: true,
    onTake: (index, by) => {
      const taken = options[index];
      if (taken) by === 'Tab' ? props.onChange(taken.label) : props.onChoose(taken.id);
    },
  });
  const active = options[list.active];
  const room = useRoom(LONGEST_LINE);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (onKey(event) || props.onKey?.(pressedIn(event.nativeEvent))) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the browser's own key for it, heard as `cancel`
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-label={props.label}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) props.onClose();
      }}
    >
      <div className={styles['field']}>
        <Icon name="search" />
        <input
          ref={alsoTo<HTMLInputElement>(room.box, undefined)}
          className={styles['box']}
          role="combobox"
          aria-label={props.label}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? `${id}-${active.id}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={props.placeholder}
          value={value}
          onChange={(event) => props.onChange(event.target.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <FieldRoom room={room} limit={LONGEST_LINE} />
      <CommandList
        id={id}
        label={props.listLabel}
        options={options}
        active={active?.id ?? null}
        onChoose={props.onChoose}
      />
      {options.length === 0 ? <p className={styles['none']}>{props.none}</p> : null}
      <VisuallyHidden>
        <span role="status">{options.length === 0 ? props.none : props.count}</span>
      </VisuallyHidden>
      <div className={styles['keys']}>
        <KeyLegend keys={dialogLegend(props.keyWords)} />
      </div>
    </dialog>
  );
};
