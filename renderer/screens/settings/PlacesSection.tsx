import { partnersCopy } from '../../copy/partners.ts';
import { pauseCopy } from '../../copy/pause.ts';
import { rolesCopy } from '../../copy/roles.ts';
import styles from '../../kit/primitives/Settings.module.css';

/** Settings about work, which lie in the vault and have pages of their own. */
export const PlacesSection = () => (
  <section className={styles['section']}>
    <h2>{pauseCopy.aboutWork}</h2>
    <p className={styles['links']}>
      <a href="#/settings/roles">{rolesCopy.link}</a>
      <a href="#/settings/partner">{partnersCopy.link}</a>
      <a href="#/settings/rhythm">{pauseCopy.link}</a>
    </p>
  </section>
);
