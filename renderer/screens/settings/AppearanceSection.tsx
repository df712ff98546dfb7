import { Section } from '../../kit/primitives/Section.tsx';
import { Segments } from '../../kit/primitives/Segments.tsx';
import { changeAppearance, useAppearance } from '../../state/appearance.ts';
import styles from './AppearanceSection.module.css';
import { settingsCopy } from './settings-copy.ts';

/** Look and pace, a row each. Each change is kept at once. */
export const AppearanceSection = () => {
  const { look } = useAppearance();
  return (
    <Section title={settingsCopy.appearance}>
      <div className={styles['rows']}>
        <Segments
          label={settingsCopy.theme}
          options={settingsCopy.themes}
          value={look.theme}
          onChange={(theme) => void changeAppearance({ theme })}
        />
        <Segments
          label={settingsCopy.contrast}
          options={settingsCopy.contrasts}
          value={look.contrast}
          onChange={(contrast) => void changeAppearance({ contrast })}
        />
        <Segments
          label={settingsCopy.pace}
          options={settingsCopy.paces}
          value={look.pace}
          onChange={(pace) => void changeAppearance({ pace })}
        />
      </div>
    </Section>
  );
};
