import type { ConflictsView } from '../../../shared/ipc/merge.ts';
import { useView } from '../../bridge/use-view.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Page } from '../../kit/primitives/Page.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { conflictsCopy } from '../../merge/conflicts-copy.ts';
import { hrefs } from '../../routes/places.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { ConflictSection } from './ConflictSection.tsx';
import { EnteredTwiceSection } from './EnteredTwiceSection.tsx';
import { SetAsideSection } from './SetAsideSection.tsx';
import { UnreadSection } from './UnreadSection.tsx';

/** What stands in two versions, what was entered on both laptops, and what was set aside, and what is not read: one screen for all of it. */
export const ConflictsPage = ({ of }: { readonly of: string | null }) => {
  const view = useView('conflicts:read', null);
  return (
    <Page title={conflictsCopy.title} back={{ href: hrefs.settings(), words: shellCopy.backToSettings }}>
      <SupportingText>{conflictsCopy.lead}</SupportingText>
      <Loaded view={view} label={conflictsCopy.loading}>
        {(found) => <Found view={found} of={of} />}
      </Loaded>
      <SupportingText>{conflictsCopy.apart}</SupportingText>
    </Page>
  );
};

type FoundProps = { readonly view: ConflictsView; readonly of: string | null };

const Found = ({ view: { conflicts, enteredTwice, setAside, unread }, of }: FoundProps) => {
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
      <UnreadSection records={unread} />
    </>
  );
};
