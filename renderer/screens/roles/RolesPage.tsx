import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { RoleHistory, RoleRow } from '../../../shared/ipc/roles.ts';
import { call } from '../../bridge/bridge.ts';
import { useView } from '../../bridge/use-view.ts';
import { roleName, roleSpan, rolesCopy } from '../../copy/roles.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { RecordRow } from '../../kit/lists/RecordRow.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { EnteredTwiceLink } from '../../merge/EnteredTwiceLink.tsx';
import { hrefs } from '../../routes/places.ts';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import { BesideRoles } from './BesideRoles.tsx';
import { RoleForm } from './RoleForm.tsx';

/** Every role held: add one, correct one, take one out. */
export const RolesPage = () => {
  const view = useView('role:list', null);
  return (
    <Page title={rolesCopy.title} back={{ href: hrefs.settings(), words: rolesCopy.back }} lead={rolesCopy.lead}>
      <Loaded view={view} label={rolesCopy.loading}>
        {(history) => <Roles history={history} />}
      </Loaded>
      <BesideRoles />
    </Page>
  );
};

const Roles = ({ history: { today, roles } }: { readonly history: RoleHistory }) => {
  const [open, setOpen] = useState<string | null>(null);
  const { error, run: remove } = useUndoable('role:delete', (input) => call('role:restore', input));
  const isReadOnly = useReadOnly() !== null;
  const close = () => {
    setOpen(null);
    document.querySelector<HTMLElement>('main h1')?.focus();
  };
  const chosen = roles.find(({ id }) => id === open) ?? null;
  return (
    <>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <EnteredTwiceLink kinds={['role']} />
      {isReadOnly ? null : (
        <div>
          <Button onClick={() => setOpen('new')}>{rolesCopy.add}</Button>
        </div>
      )}
      {open === 'new' || chosen !== null ? <RoleForm key={open} row={chosen} today={today} onClose={close} /> : null}
      <ul>
        {roles.map((row) => (
          <RecordRow
            key={row.id}
            title={roleName(row)}
            details={[roleSpan(row, today), ...(row.twice === undefined ? [] : [rolesCopy.twice[row.twice]])]}
          >
            {isReadOnly ? null : (
              <RoleActions
                row={row}
                isOnly={roles.length === 1}
                onChange={() => setOpen(row.id)}
                onDelete={() => void remove({ id: row.id }, { message: rolesCopy.deleted, action: rolesCopy.undo })}
              />
            )}
          </RecordRow>
        ))}
      </ul>
    </>
  );
};

const RoleActions = (props: {
  readonly row: RoleRow;
  readonly isOnly: boolean;
  readonly onChange: () => void;
  readonly onDelete: () => void;
}) => (
  <>
    <Button onClick={props.onChange}>
      {rolesCopy.change}
      <VisuallyHidden> {roleName(props.row)}</VisuallyHidden>
    </Button>
    {props.isOnly ? null : (
      <Button tone="plain" onClick={props.onDelete}>
        {rolesCopy.delete}
        <VisuallyHidden> {roleName(props.row)}</VisuallyHidden>
      </Button>
    )}
  </>
);
