import { VisuallyHidden } from '../primitives/VisuallyHidden.tsx';
import styles from './Difference.module.css';

export type DifferenceProps = {
  readonly pieces: readonly { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }[];
  /** Heard before and after a piece that one side alone has. */
  readonly words: { readonly added: string; readonly removed: string; readonly end: string };
};

/** Two texts in one: what was taken out is struck through, what came in is underlined, and both are said. */
export const Difference = ({ pieces, words }: DifferenceProps) => {
  let place = 0;
  return pieces.map(({ kind, text }) => {
    place += text.length;
    const key = `${place} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Element = kind === 'added' ? 'ins' : 'del';
    return (
      <Element key={key} className={styles[kind]}>
        <VisuallyHidden>{words[kind]}</VisuallyHidden>
        {text}
        <VisuallyHidden>{words.end}</VisuallyHidden>
      </Element>
    );
  });
};
