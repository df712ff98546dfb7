import { ActionButton } from '../../actions/ActionButton.tsx';
import { actionIn } from '../../actions/action.ts';
import { lock } from '../../actions/window-actions.ts';
import { Checkbox } from '../../kit/fields/Checkbox.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { changeAppearance, useAppearance } from '../../state/appearance.ts';
import { LockMinutes } from './LockMinutes.tsx';
import { settingsCopy } from './settings-copy.ts';

/** When the vault locks by itself, what screenshots see, and the lock itself. */
export const LockSection = () => {
  const { look } = useAppearance();
  return (
    <Section title={settingsCopy.lock}>
      <LockMinutes minutes={look.lockMinutes} onChange={(lockMinutes) => void changeAppearance({ lockMinutes })} />
      <Checkbox
        label={settingsCopy.lockOnBlur}
        detail={settingsCopy.lockOnBlurDetail}
        checked={look.lockOnBlur}
        onChange={(lockOnBlur) => void changeAppearance({ lockOnBlur })}
      />
      <Checkbox
        label={settingsCopy.keepOffScreenshots}
        detail={settingsCopy.keepOffScreenshotsDetail}
        checked={look.keepOffScreenshots}
        onChange={(keepOffScreenshots) => void changeAppearance({ keepOffScreenshots })}
      />
      <div>
        <ActionButton heardElsewhere action={actionIn(lock, null)}>
          {settingsCopy.lockNow}
        </ActionButton>
      </div>
    </Section>
  );
};
