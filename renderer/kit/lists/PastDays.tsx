import styles from './PastDays.module.css';

export type LookBackProps = {
  readonly groups: readonly {
    readonly key: string;
    readonly heading: string;
    readonly detail: string;
    readonly links: readonly { readonly id: string; readonly title: string; readonly excerpt: string }[];
    readonly more: string | null;
  }[];
  readonly hrefOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
};

/** Entries from earlier, each under the time it lies back. Nothing at all where there is nothing. */
export const PastDays = ({ groups, hrefOf, onOpen }: LookBackProps) => (
  <>
    {groups.map(({ key, heading, detail, links, more }) => (
      <section key={key} className={styles['group']}>
        <h2 className={styles['heading']}>
          {heading} <span>{detail}</span>
        </h2>
        <ul>
          {links.map(({ id, title, excerpt }) => (
            <li key={id}>
              <a href={hrefOf(id)} onClick={() => onOpen(id)}>
                {title}
              </a>
              {excerpt ? <p>{excerpt}</p> : null}
            </li>
          ))}
        </ul>
        {more ? <p className={styles['more']}>{more}</p> : null}
      </section>
    ))}
  </>
);
