import { Disclosure } from '../primitives/Disclosure.tsx';
import styles from './SaidList.module.css';

/** What was said on one day; the day leads to the entry it stands in. */
export type SaidLine = { readonly key: string; readonly day: string; readonly href: string; readonly words: string };

export type SaidListProps = {
  /** The newest first. */
  readonly lines: readonly SaidLine[];
  /** What the rest is called, which opens on demand. */
  readonly rest: (count: number) => string;
};

const SHOWN = 3;

/** What was said, with its days: the newest three, the others on demand. */
export const SaidList = ({ lines, rest }: SaidListProps) => {
  const others = lines.slice(SHOWN);
  return (
    <>
      <Lines lines={lines.slice(0, SHOWN)} />
      {others.length === 0 ? null : (
        <Disclosure summary={rest(others.length)}>
          <Lines lines={others} />
        </Disclosure>
      )}
    </>
  );
};

const Lines = ({ lines }: { readonly lines: readonly SaidLine[] }) => (
  <ul className={styles['lines']}>
    {lines.map(({ key, day, href, words }) => (
      <li key={key} className={styles['line']}>
        <a href={href}>{day}</a>
        <span dir="auto">{words}</span>
      </li>
    ))}
  </ul>
);
