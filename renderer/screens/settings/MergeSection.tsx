import { mergeCopy } from '../../copy/merge.ts';
import { useVault } from '../../state/vault.ts';
import { BothSidesLink } from './BothSidesLink.tsx';
import styles from './SettingsScreen.module.css';

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
