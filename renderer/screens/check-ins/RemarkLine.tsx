import type { FormAnswers } from '../../../shared/records/entries/form-answers.ts';
import { reflectCopy } from '../../copy/reflect.ts';
import { hintOf } from '../../input/action-key.ts';
import { Button } from '../../kit/primitives/Button.tsx';
import { formKeys } from './form-keys.ts';
import styles from './Reflect.module.css';
import { type OpenPrompt, openMatter } from './steps/open-matter.ts';
import type { Remark } from './steps/use-remark.ts';

export type RemarkLineProps = {
  readonly remark: Remark | null;
  readonly answers: FormAnswers;
  readonly onUndo: () => void;
  readonly onShareOut: () => void;
  /** What is left open of the whole form, where all of it is on one page; and the way to the first of it. */
  readonly left?: readonly OpenPrompt[];
  readonly onShowLeft?: () => void;
};

const leftWords = (left: readonly OpenPrompt[]): string => {
  const matters = left.map(({ matter }) => matter);
  if (matters.length === 0) return '';
  return reflectCopy.askLeft({
    unanswered: matters.filter(({ kind }) => kind === 'unanswered').length,
    chips: matters.reduce((sum, matter) => sum + (matter.kind === 'chips' ? matter.left : 0), 0),
    unrated: matters.reduce((sum, matter) => sum + (matter.kind === 'unrated' ? matter.count : 0), 0),
  });
};

const wordsOf = (remark: Remark, answers: FormAnswers, left: readonly OpenPrompt[]): string => {
  if (remark.kind === 'left') return leftWords(left);
  const { prompt } = remark;
  if (remark.kind === 'skipped')
    return prompt.optional ? reflectCopy.leftEmpty : reflectCopy.skipped(prompt.backAfterSkip);
  const matter = openMatter(prompt, answers);
  if (matter?.kind !== remark.matter.kind) return '';
  switch (matter.kind) {
    case 'unanswered':
      return matter.isPart ? reflectCopy.askPart : reflectCopy.askSkip(prompt.backAfterSkip);
    case 'chips':
      return reflectCopy.askChips(matter.left);
    case 'unrated':
      return reflectCopy.askUnrated(matter.count);
  }
};

/** One line above the buttons that is always as high, so that nothing moves when it speaks; it is read out. */
export const RemarkLine = ({ remark, answers, onUndo, onShareOut, left = [], onShowLeft }: RemarkLineProps) => {
  const words = remark === null ? '' : wordsOf(remark, answers, left);
  return (
    <div className={styles['remark']} role="status">
      {words === '' ? null : <span>{words}</span>}
      {remark?.kind === 'skipped' ? (
        <Button tone="plain" shortcut={hintOf(formKeys.undoSkip)} onClick={onUndo}>
          {reflectCopy.undoSkip}
        </Button>
      ) : null}
      {words !== '' && remark?.kind === 'ask' && remark.matter.kind === 'chips' ? (
        <Button tone="plain" shortcut={hintOf(formKeys.shareOut)} onClick={onShareOut}>
          {reflectCopy.shareOut}
        </Button>
      ) : null}
      {words !== '' && remark?.kind === 'left' && onShowLeft ? (
        <Button tone="plain" onClick={onShowLeft}>
          {reflectCopy.showLeft}
        </Button>
      ) : null}
    </div>
  );
};
