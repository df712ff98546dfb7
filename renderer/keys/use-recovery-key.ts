import { useEffect, useState } from 'react';
import type { AppError } from '../../shared/errors/app-error.ts';
import type { NewRecoveryKeyView } from '../../shared/ipc/keys.ts';
import { recoveryGroups, recoverySheet } from '../../shared/keys/recovery-sheet.ts';
import { call } from '../bridge/bridge.ts';
import { useCommand } from '../bridge/use-command.ts';
import { wholeDayInWords } from '../copy/dates.ts';
import { copyText } from '../input/copy-text.ts';
import type { KeepRecoveryKeyProps } from './KeepRecoveryKey.tsx';
import { keepKeys } from './keep-keys.ts';
import { recoveryCopy } from './keys-copy.ts';

const sheetOf = ({ key, madeOn }: NewRecoveryKeyView): KeepRecoveryKeyProps['sheet'] => ({
  label: recoveryCopy.sheetLabel,
  title: recoverySheet.title,
  groups: recoveryGroups(key),
  groupName: recoveryCopy.groupName,
  sentences: recoverySheet.sentences,
  foot: recoveryCopy.madeOn(wholeDayInWords(madeOn)),
});

/** A fresh recovery key of this screen's own; null until main has drawn it. */
const useDrawnKey = (onError: (error: AppError) => void): NewRecoveryKeyView | null => {
  const [drawn, setDrawn] = useState<NewRecoveryKeyView | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void call('recovery:new', null).then((reply) => {
      if (!isCurrent) return;
      if (reply.ok) setDrawn(reply.value);
      else onError(reply.error);
    });
    return () => {
      isCurrent = false;
    };
  }, [onError]);
  return drawn;
};

/** Whether paper came out of a printer, or a file lies in a safe place, nobody learns here: that is for the writer to say. */
const printPage = (): void => window.print();

/** A recovery key that is shown once: printed, saved or written down before anything relies on it. */
export const useRecoveryKey = () => {
  const [isKept, setKept] = useState(false);
  /** What became of saving and copying, the last of them. */
  const [done, setDone] = useState('');
  const [drawError, setDrawError] = useState<AppError | null>(null);
  const drawn = useDrawnKey(setDrawError);
  const saving = useCommand('recovery:save');
  const save = async () => {
    if (drawn === null) return;
    const saved = await saving.run({ key: drawn.key });
    if (saved?.savedAs) setDone(recoveryCopy.saved(saved.savedAs));
  };
  const copy = () => {
    if (drawn !== null) setDone(copyText(drawn.key) ? recoveryCopy.copied : recoveryCopy.notCopied);
  };
  const keepProps: KeepRecoveryKeyProps | null = drawn && {
    sheet: sheetOf(drawn),
    words: recoveryCopy,
    done,
    isKept,
    onKept: setKept,
    print: { words: recoveryCopy.print, key: keepKeys.print, perform: printPage },
    copy: { words: recoveryCopy.copy, key: keepKeys.copy, perform: copy },
    save: { words: recoveryCopy.save, key: keepKeys.save, perform: () => void save() },
  };
  /** The key once the writer says that it is kept. */
  return { keptKey: isKept ? (drawn?.key ?? null) : null, keepProps, error: drawError ?? saving.error };
};
