import { useState } from 'react';
import { useSearch } from 'wouter';
import type { FormName } from '../../../shared/domain/entry.ts';
import { errorWords } from '../../../shared/error-words.ts';
import type { CompletedView } from '../../../shared/ipc/views.ts';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Page } from '../../components/Page.tsx';
import { reflectCopy } from '../../copy/reflect.ts';
import { shellCopy } from '../../copy/shell.ts';
import { CheckIn } from './CheckIn.tsx';
import { Completed } from './Completed.tsx';
import { dayAsked, useOpenedForm } from './use-opened-form.ts';

/** A check-in from its first question to what it added. */
export const ReflectScreen = ({ form }: { readonly form: FormName }) => {
  const { opened, beginAgain } = useOpenedForm(form, dayAsked(useSearch()));
  const [completed, setCompleted] = useState<CompletedView | null>(null);
  if (completed) return <Completed completed={completed} />;
  return (
    <Page title={reflectCopy.forms[form]} hideTitle>
      {opened.status === 'opening' ? <Loading label={reflectCopy.opening} /> : null}
      {opened.status === 'failed' ? (
        <Failure words={errorWords(opened.error)} retryLabel={shellCopy.tryAgain} onRetry={beginAgain} />
      ) : null}
      {opened.status === 'open' ? (
        <CheckIn
          key={opened.keeper.form.draftId}
          keeper={opened.keeper}
          onCompleted={setCompleted}
          onDiscarded={beginAgain}
        />
      ) : null}
    </Page>
  );
};
