import { useRef, useState } from 'react';
import type { PromptView } from '../../../../shared/ipc/check-ins.ts';
import type { FormAnswers } from '../../../../shared/records/entries/form-answers.ts';
import type { OpenMatter } from './open-matter.ts';

/** What stands above the buttons: a question before going on or saving, or what was just skipped. */
export type Remark =
  | { readonly kind: 'ask'; readonly prompt: PromptView; readonly matter: OpenMatter }
  /** Saving asks about all that is left open. */
  | { readonly kind: 'left' }
  | {
      readonly kind: 'skipped';
      readonly prompt: PromptView;
      /** Where it was asked, and what its answers were: the way back. */
      readonly step: number;
      readonly before: FormAnswers;
    };

/** The remark of a form as it is, not as it is drawn: keys may come faster than frames. */
export const useRemark = () => {
  const current = useRef<Remark | null>(null);
  const [shown, show] = useState<Remark | null>(null);
  const say = (remark: Remark | null) => {
    current.current = remark;
    show(remark);
  };
  /** Whether this was asked about this question already. */
  const wasAsked = (prompt: PromptView, { kind }: OpenMatter): boolean => {
    const now = current.current;
    return now?.kind === 'ask' && now.prompt.id === prompt.id && now.matter.kind === kind;
  };
  return { shown, say, wasAsked, now: () => current.current };
};
