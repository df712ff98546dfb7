import { pauseCopy } from '../../copy/pause.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { hrefs } from '../../routes/places.ts';
import { changeAppearance, useAppearance } from '../../state/appearance.ts';
import { useReadOnly } from '../../state/vault.ts';
import { HolidayForm } from './HolidayForm.tsx';

/** The sentence about the last weeks, and a time without reminders. */
export const RhythmPage = () => {
  const { look } = useAppearance();
  const isReadOnly = useReadOnly() !== null;
  return (
    <Page title={pauseCopy.title} back={{ href: hrefs.settings(), words: pauseCopy.back }}>
      <Section>
        <Checkbox
          label={pauseCopy.showRhythm}
          detail={pauseCopy.showRhythmDetail}
          checked={look.showRhythm}
          onChange={(showRhythm) => void changeAppearance({ showRhythm })}
        />
      </Section>
      {isReadOnly ? null : (
        <Section title={pauseCopy.holiday} lead={pauseCopy.holidayDetail}>
          <HolidayForm />
        </Section>
      )}
    </Page>
  );
};
