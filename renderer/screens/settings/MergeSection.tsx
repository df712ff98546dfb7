import { mergeCopy } from '../../copy/merge.ts';
import styles from '../../kit/primitives/Settings.module.css';
import { BothSidesLink } from '../../merge/BothSidesLink.tsx';
import { useVault } from '../../state/vault.ts';

/** The way to bringing in entries of another vault; none for the sample diary, nor where nothing can be changed. */
export const MergeSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked' || vault.sample || vault.readOnly) return null;
  return (
    <section className={styles['section']}>
      <h2>{mergeCopy.section}</h2>
      <p className={styles['soft']}>{mergeCopy.sectionDetail}</p>
      <p className={styles['links']}>
        <a href="#/settings/merge">{mergeCopy.link}</a>
        <BothSidesLink />
      </p>
    </section>
  );
};
