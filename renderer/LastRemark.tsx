import { UndoBar } from './components/UndoBar.tsx';
import { shellCopy } from './copy/shell.ts';
import { dismissSettingsNotice, useSettingsNotice } from './state/settings-notice.ts';
import { dismissUndo, takeUndo, useUndo } from './state/undo.ts';

/** The one line at the foot of the window: a step back, or else what became of the settings file. */
export const LastRemark = () => {
  const { offer } = useUndo();
  const { notice } = useSettingsNotice();
  if (offer !== null) {
    return (
      <UndoBar
        message={offer.message}
        actionLabel={offer.action}
        onAction={() => void takeUndo()}
        onDismiss={dismissUndo}
      />
    );
  }
  const message = notice === null ? null : shellCopy.settingsNotices[notice];
  return <UndoBar message={message} onDismiss={() => void dismissSettingsNotice()} />;
};
