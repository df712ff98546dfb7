import styles from './Loading.module.css';

/** Shown only when something takes longer than a moment: the words wait 400 ms before they appear. */
export const Loading = ({ label = 'Reading' }: { readonly label?: string }) => (
  <p className={styles['loading']} role="status">
    {label} …
  </p>
);
