import { KeyHint } from '../kit/primitives/KeyHint.tsx';
import styles from './SuggestionList.module.css';

export type ListedSuggestion = {
  readonly label: string;
  /** What it stands for, or is also called. */
  readonly detail: string | null;
  /** At the end of the line: in how many entries it is. */
  readonly aside: string;
};

export type SuggestionListProps = {
  /** Options are `<id>-0`, `<id>-1` and so on. */
  readonly id: string;
  readonly label: string;
  readonly options: readonly ListedSuggestion[];
  /** The one that is chosen, or -1. */
  readonly active: number;
  /** The one that a key takes, and the key; null where none does. */
  readonly taking: { readonly index: number; readonly key: string } | null;
  /** The word it belongs to, in pixels from the top left corner of what it is in. */
  readonly place: { readonly left: number; readonly top: number; readonly height: number };
  readonly onTake: (index: number) => void;
};

/** What a word may become, under that word, or above it where there is no room. The focus stays in the text. */
export const SuggestionList = ({ id, label, options, active, taking, place, onTake }: SuggestionListProps) => (
  <div className={styles['scope']}>
    <span
      className={styles['word']}
      style={{ insetInlineStart: place.left, insetBlockStart: place.top, blockSize: place.height }}
    />
    <div id={id} className={styles['list']} role="listbox" aria-label={label}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys go to the text, which names the active option
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text
        <div
          key={option.label}
          id={`${id}-${index}`}
          className={styles['option']}
          role="option"
          aria-selected={index === active}
          // The text would lose the focus, and with it the list.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          <span className={styles['label']}>{option.label}</span>
          {option.detail === null ? null : <span className={styles['detail']}>{option.detail}</span>}
          <span className={styles['aside']}>{option.aside}</span>
          <span className={styles['key']}>{taking?.index === index ? <KeyHint>{taking.key}</KeyHint> : null}</span>
        </div>
      ))}
    </div>
  </div>
);
