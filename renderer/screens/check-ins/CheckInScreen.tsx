import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { EventName } from '../../../shared/check-ins/event-names.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import type { FormName } from '../../../shared/records/entries/reflection.ts';
import { completedCopy, reflectCopy } from '../../copy/reflect.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Loading } from '../../kit/feedback/Loading.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { CheckIn } from './CheckIn.tsx';
import { Completed } from './Completed.tsx';
import { Paused } from './Paused.tsx';
import { type FormAsked, type OpenedForm, useOpenedForm } from './use-opened-form.ts';

export type ReflectScreenProps = {
  readonly form: FormName;
  /** What it is about, for the form on an event. */
  readonly event: EventName | null;
  /** Null = today, or what main finds due. */
  readonly forDate: CalendarDay | null;
};

/** A check-in from its first question to what it added. */
export const ReflectScreen = ({ form, forDate, ...asked }: ReflectScreenProps) => {
  const event = form === 'event' ? asked.event : null;
  return <OpenForm key={`${event} ${forDate}`} asked={{ form, event, forDate }} title={reflectCopy.forms[form]} />;
};

/** A finished check-in, open again. */
export const EditScreen = ({ id }: { readonly id: string }) => (
  <OpenForm asked={{ entryId: id }} title={reflectCopy.forms.event} />
);

type OpenFormProps = { readonly asked: FormAsked; readonly title: string };

const OpenForm = ({ asked, title }: OpenFormProps) => {
  const { opened, openAgain } = useOpenedForm(asked);
  const [completed, setCompleted] = useState<CompletedView | null>(null);
  const [paused, setPaused] = useState<string | null>(null);
  if (completed) return <Completed completed={completed} />;
  const goOn = () => {
    setPaused(null);
    openAgain();
  };
  if (paused !== null) return <Paused draftId={paused} onGoOn={goOn} onCompleted={setCompleted} />;
  return (
    <Page
      title={opened.status === 'open' ? opened.editor.form.title : title}
      hideTitle={opened.status !== 'failed'}
      {...(opened.status === 'failed' ? { back: { href: hrefs.today(), words: completedCopy.toToday } } : {})}
    >
      <FormBody opened={opened} openAgain={openAgain} onCompleted={setCompleted} onPaused={setPaused} />
    </Page>
  );
};

type FormBodyProps = {
  readonly opened: OpenedForm;
  readonly openAgain: () => void;
  readonly onCompleted: (completed: CompletedView) => void;
  readonly onPaused: (draftId: string) => void;
};

const FormBody = ({ opened, openAgain, onCompleted, onPaused }: FormBodyProps) => {
  if (opened.status === 'opening') return <Loading label={reflectCopy.opening} />;
  if (opened.status === 'failed') {
    return <Failure words={errorWords(opened.error)} retryLabel={shellCopy.tryAgain} onRetry={openAgain} />;
  }
  const { editor } = opened;
  return (
    <CheckIn
      key={editor.form.draftId}
      editor={editor}
      onCompleted={onCompleted}
      onPaused={() => onPaused(editor.form.draftId)}
      onDiscarded={openAgain}
    />
  );
};
