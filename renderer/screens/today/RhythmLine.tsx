import { useView } from '../../bridge/use-view.ts';
import { useAppearance } from '../../state/appearance.ts';
import styles from './Today.module.css';

/** In how many of the last weeks there was a check-in; nothing when that is switched off or too early to say. */
export const RhythmLine = () => {
  const { look } = useAppearance();
  return look.showRhythm ? <Sentence /> : null;
};

const Sentence = () => {
  const view = useView('rhythm:read', null);
  const sentence = view.status === 'ready' ? view.value.sentence : null;
  return sentence === null ? null : <p className={styles['soft']}>{sentence}</p>;
};
