import { useState } from 'react';
import type { CalendarDay } from '../../../shared/calendar/calendar-day.ts';
import type { EventName } from '../../../shared/check-ins/event-names.ts';
import type { CompletedView } from '../../../shared/ipc/check-ins.ts';
import type { FormName } from '../../../shared/records/entries/reflection.ts';
import { completedCopy, reflectCopy } from '../../copy/reflect.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { CheckIn } from './CheckIn.tsx';
import { Completed } from './Completed.tsx';
import { Paused } from './Paused.tsx';
import { showChanged } from './show-changed.ts';
import { type FormAsked, useOpenedForm } from './use-opened-form.ts';

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

/** A finished check-in, open again at one of its questions; saved, it is shown as it reads. */
export const EditScreen = ({ id, at }: { readonly id: string; readonly at: string | null }) => (
  <OpenForm asked={{ entryId: id }} title={reflectCopy.forms.event} at={at} />
);

type OpenFormProps = { readonly asked: FormAsked; readonly title: string; readonly at?: string | null };

const OpenForm = ({ asked, title, at = null }: OpenFormProps) => {
  const { view, openAgain } = useOpenedForm(asked);
  const [completed, setCompleted] = useState<CompletedView | null>(null);
  const [paused, setPaused] = useState<string | null>(null);
  if (completed) return <Completed completed={completed} />;
  const complete = (done: CompletedView) => (done.edited ? showChanged(done) : setCompleted(done));
  const goOn = () => {
    setPaused(null);
    openAgain();
  };
  if (paused !== null) return <Paused draftId={paused} onGoOn={goOn} onCompleted={complete} />;
  return (
    <Page
      title={view.status === 'ready' ? view.value.form.title : title}
      hideTitle={view.status !== 'failed'}
      {...(view.status === 'failed' ? { back: { href: hrefs.today(), words: completedCopy.toToday } } : {})}
    >
      <Loaded view={view} label={reflectCopy.opening}>
        {(editor) => (
          <CheckIn
            key={editor.form.draftId}
            editor={editor}
            at={at}
            onCompleted={complete}
            onPaused={() => setPaused(editor.form.draftId)}
            onDiscarded={openAgain}
          />
        )}
      </Loaded>
    </Page>
  );
};
