import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { CalendarDay } from '../../../../shared/calendar/calendar-day.ts';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import type { DisagreementSaid } from '../../../../shared/ipc/pair-log.ts';
import type { useCommand } from '../../../bridge/use-command.ts';
import { useHeadingFocus } from '../../../input/use-heading-focus.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { Form } from '../../../kit/fields/Form.tsx';
import { Actions } from '../../../kit/primitives/Actions.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { type DisagreementDraft, type DraftFaults, finished } from './disagreement-draft.ts';
import { logCopy } from './log-copy.ts';

export type DraftFieldsProps = {
  readonly draft: DisagreementDraft;
  /** Nothing before it was tried to be kept. */
  readonly faults: DraftFaults;
  readonly onChange: (change: Partial<DisagreementDraft>) => void;
};

export type DraftFormProps = {
  readonly title: string;
  readonly start: DisagreementDraft;
  readonly today: CalendarDay;
  readonly command: Pick<ReturnType<typeof useCommand<'disagreement:save'>>, 'busy' | 'error'>;
  readonly onKeep: (said: DisagreementSaid) => void;
  readonly onClose: () => void;
  readonly children: (props: DraftFieldsProps) => ReactNode;
};

const FIRST_FAULT = 'main form [aria-invalid="true"], main form [data-fault] input';

/** A disagreement that is written down, changed, settled or parked: kept as a whole, or refused at its fields. */
export const DraftForm = ({ title, start, today, command, onKeep, onClose, children }: DraftFormProps) => {
  const [draft, setDraft] = useState(start);
  const [tries, setTries] = useState(0);
  const end = finished(draft, today);
  useHeadingFocus('main form input');
  const lastTry = useRef(0);
  useLayoutEffect(() => {
    if (tries > lastTry.current) document.querySelector<HTMLElement>(FIRST_FAULT)?.focus();
    lastTry.current = tries;
  }, [tries]);
  const submit = () => {
    if ('said' in end) onKeep(end.said);
    else setTries(tries + 1);
  };
  return (
    <Form label={title} onSubmit={submit}>
      <h2>{title}</h2>
      {children({
        draft,
        faults: tries > 0 && 'faults' in end ? end.faults : {},
        onChange: (change) => setDraft({ ...draft, ...change }),
      })}
      {command.error ? <Failure announce words={errorWords(command.error)} /> : null}
      <Actions>
        <Button type="submit" tone="primary" busy={command.busy}>
          {logCopy.keep}
        </Button>
        <Button onClick={onClose}>{logCopy.cancel}</Button>
      </Actions>
    </Form>
  );
};
