import { shellCopy } from '../copy/shell.ts';
import { dismissUndo, takeUndo, useUndo } from '../state/undo.ts';
import { dismissSettingsNotice, useSettingsNotice } from './settings-notice.ts';
import { UndoBar } from './UndoBar.tsx';

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
