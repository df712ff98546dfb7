import { describe, expect, it } from 'vitest';
import { driftCopy } from '../../../../renderer/copy/drift.ts';
import { howComputedCopy } from '../../../../renderer/copy/how-computed.ts';
import { entryCopy, journalCopy } from '../../../../renderer/copy/journal.ts';
import * as keysWords from '../../../../renderer/copy/keys.ts';
import * as notesWords from '../../../../renderer/copy/notes.ts';
import { passphraseCopy, recoveryStepCopy, roleCopy, welcomeCopy } from '../../../../renderer/copy/onboarding.ts';
import { completedCopy, reflectCopy } from '../../../../renderer/copy/reflect.ts';
import { settingsCopy } from '../../../../renderer/copy/settings.ts';
import { shellCopy } from '../../../../renderer/copy/shell.ts';
import { todayCopy } from '../../../../renderer/copy/today.ts';
import { recoverCopy, unlockCopy } from '../../../../renderer/copy/unlock.ts';
import { noteTemplates } from '../../../../shared/domain/note-templates.ts';
import { recoverySheet } from '../../../../shared/domain/recovery-sheet.ts';

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

const sentences = stringsIn([
  driftCopy,
  howComputedCopy,
  entryCopy,
  journalCopy,
  { ...notesWords },
  noteTemplates,
  passphraseCopy,
  recoveryStepCopy,
  recoverCopy,
  recoverySheet,
  { ...keysWords },
  roleCopy,
  welcomeCopy,
  completedCopy,
  reflectCopy,
  settingsCopy,
  shellCopy,
  todayCopy,
  unlockCopy,
]);

/** Every sentence that uses a word it may not use. */
const using = (word: RegExp): readonly string[] => sentences.filter((sentence) => word.test(sentence));

describe('what Driftline says', () => {
  it('never tells the writer what to do, who they are, or how well they did', () => {
    expect(sentences.length).toBeGreaterThan(100);
    expect(using(/\bshould\b|\bmust\b/i)).toEqual([]);
    expect(using(/\byou(’|')?( a)?re\b/i)).toEqual([]);
    expect(using(/streak|well done|great|keep it up|congratulat|!/i)).toEqual([]);
  });

  it('uses the words of the product', () => {
    expect(using(/password|\bPIN\b|log ?in|survey|database|score/i)).toEqual([]);
  });
});
