import { useActionKeys } from '../actions/use-action-keys.ts';
import { windowKeys } from '../actions/window-keys.ts';
import { shellCopy } from '../copy/shell.ts';
import { hintOf } from '../input/action-key.ts';
import { dismissUndo, takeUndo, useUndo } from '../state/undo.ts';
import { dismissSettingsNotice, useSettingsNotice } from './settings-notice.ts';
import { UndoBar } from './UndoBar.tsx';

/** The one line at the foot of the window: a step back, or else what became of the settings file. */
export const LastRemark = () => {
  const { offer } = useUndo();
  const { notice } = useSettingsNotice();
  useActionKeys([
    { words: offer?.action ?? '', key: windowKeys.undo, isPossible: offer !== null, perform: () => void takeUndo() },
  ]);
  if (offer !== null) {
    return (
      <UndoBar
        message={offer.message}
        actionLabel={offer.action}
        shortcut={hintOf(windowKeys.undo)}
        onAction={() => void takeUndo()}
        onDismiss={dismissUndo}
      />
    );
  }
  const message = notice === null ? null : shellCopy.settingsNotices[notice];
  return <UndoBar message={message} onDismiss={() => void dismissSettingsNotice()} />;
};
