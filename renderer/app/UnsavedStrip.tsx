import { shellCopy } from '../copy/shell.ts';
import { useUnsavedPlaces } from '../editor/unsaved-registry.ts';
import { hrefTo } from '../routes/path.ts';
import styles from './Shell.module.css';

/** Words that no disk took are still in this window: where, above every screen. */
export const UnsavedStrip = () => {
  const places = useUnsavedPlaces();
  return (
    <div role="status">
      {places.map((place) => (
        <p key={place} className={styles['readOnly']}>
          {shellCopy.unsaved} <a href={hrefTo(place)}>{shellCopy.backToUnsaved}</a>
        </p>
      ))}
    </div>
  );
};
