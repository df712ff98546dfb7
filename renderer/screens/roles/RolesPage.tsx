import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { RoleHistory, RoleRow } from '../../../shared/ipc/roles.ts';
import { call } from '../../bridge/bridge.ts';
import { useView } from '../../bridge/use-view.ts';
import { roleName, roleSpan, rolesCopy } from '../../copy/roles.ts';
import { shellCopy } from '../../copy/shell.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Loading } from '../../kit/feedback/Loading.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import styles from '../../kit/primitives/Settings.module.css';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import { RoleForm } from './RoleForm.tsx';

/** Every role held: add one, correct one, take one out. */
export const RolesPage = () => {
  const view = useView('role:list', null);
  return (
    <Page title={rolesCopy.title} back={{ href: '#/settings', words: rolesCopy.back }} lead={rolesCopy.lead}>
      {view.status === 'loading' ? <Loading label={rolesCopy.loading} /> : null}
      {view.status === 'failed' ? (
        <Failure words={errorWords(view.error)} retryLabel={shellCopy.tryAgain} onRetry={view.retry} />
      ) : null}
      {view.status === 'ready' ? <Roles history={view.value} /> : null}
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
      {isReadOnly ? null : (
        <div>
          <Button onClick={() => setOpen('new')}>{rolesCopy.add}</Button>
        </div>
      )}
      {open === 'new' || chosen !== null ? <RoleForm key={open} row={chosen} today={today} onClose={close} /> : null}
      <ul>
        {roles.map((row) => (
          <li key={row.id} className={styles['roleRow']}>
            <div>
              <h2>{roleName(row)}</h2>
              <p className={styles['soft']}>{roleSpan(row, today)}</p>
              {row.isTwice ? <p className={styles['soft']}>{rolesCopy.twice}</p> : null}
            </div>
            {isReadOnly ? null : (
              <RoleActions
                row={row}
                isOnly={roles.length === 1}
                onChange={() => setOpen(row.id)}
                onDelete={() => void remove({ id: row.id }, { message: rolesCopy.deleted, action: rolesCopy.undo })}
              />
            )}
          </li>
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
  <div className={styles['actions']}>
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
  </div>
);
