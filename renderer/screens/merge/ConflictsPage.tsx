import { errorWords } from '../../../shared/errors/error-words.ts';
import type { ConflictsView } from '../../../shared/ipc/merge.ts';
import { useView } from '../../bridge/use-view.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Loading } from '../../kit/feedback/Loading.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { conflictsCopy } from '../../merge/conflicts-copy.ts';
import { hrefs } from '../../routes/places.ts';
import { ConflictSection } from './ConflictSection.tsx';
import { EnteredTwiceSection } from './EnteredTwiceSection.tsx';
import { SetAsideSection } from './SetAsideSection.tsx';

/** What stands in two versions, what was entered on both laptops, and what was set aside: one screen for all of it. */
export const ConflictsPage = ({ of }: { readonly of: string | null }) => {
  const view = useView('conflicts:read', null);
  return (
    <Page title={conflictsCopy.title} back={{ href: hrefs.settings(), words: shellCopy.backToSettings }}>
      <SupportingText>{conflictsCopy.lead}</SupportingText>
      {view.status === 'loading' ? <Loading label={conflictsCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' ? <Found view={view.value} of={of} /> : null}
      <SupportingText>{conflictsCopy.apart}</SupportingText>
    </Page>
  );
};

type FoundProps = { readonly view: ConflictsView; readonly of: string | null };

const Found = ({ view: { conflicts, enteredTwice, setAside }, of }: FoundProps) => {
  // The one that was asked for comes first, and the rest after it in their order.
  const ordered = [...conflicts.filter(({ id }) => id === of), ...conflicts.filter(({ id }) => id !== of)];
  return (
    <>
      {conflicts.length === 0 ? <p role="status">{conflictsCopy.none}</p> : null}
      {ordered.map((conflict) => (
        <ConflictSection key={conflict.id} conflict={conflict} />
      ))}
      <EnteredTwiceSection groups={enteredTwice} />
      <SetAsideSection records={setAside} />
    </>
  );
};
