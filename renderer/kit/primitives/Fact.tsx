import styles from './Fact.module.css';

/** What something is called, and beside it what it is. */
export const Fact = ({ name, value }: { readonly name: string; readonly value: string }) => (
  <dl className={styles['fact']}>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </dl>
);
