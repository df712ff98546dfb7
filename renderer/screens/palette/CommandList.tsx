import { useEffect, useRef } from 'react';
import { MarkedText } from '../../kit/lists/MarkedText.tsx';
import styles from './CommandDialog.module.css';

export type CommandOption = {
  readonly id: string;
  readonly label: string;
  readonly marks: readonly (readonly [number, number])[];
  /** A second, quieter line. */
  readonly detail?: string;
  readonly detailMarks?: readonly (readonly [number, number])[];
  /** At the end of the line: a day. */
  readonly aside?: string;
  /** Options of one group stand together under its name. */
  readonly group: string;
};

export type CommandListProps = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly CommandOption[];
  readonly active: string | null;
  readonly onChoose: (id: string) => void;
};

/** The suggestions, under the names of their groups. The focus stays in the field. */
export const CommandList = ({ id, label, options, active, onChoose }: CommandListProps) => {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active !== null) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div ref={list} id={`${id}-list`} className={styles['list']} role="listbox" aria-label={label}>
      {[...Map.groupBy(options, ({ group }) => group)].map(([group, members]) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div key={group} role="group" aria-label={group}>
          <p className={styles['group']} aria-hidden="true">
            {group}
          </p>
          {members.map((option) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the field, which names the active option
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
            <div
              key={option.id}
              id={`${id}-${option.id}`}
              className={styles['option']}
              role="option"
              aria-selected={option.id === active}
              onClick={() => onChoose(option.id)}
            >
              <span className={styles['label']}>
                <MarkedText text={option.label} marks={option.marks} />
              </span>
              {option.aside ? <span className={styles['aside']}>{option.aside}</span> : null}
              {option.detail ? (
                <span className={styles['detail']}>
                  <MarkedText text={option.detail} marks={option.detailMarks ?? []} />
                </span>
              ) : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};
