import { useState } from 'react';
import { errorWords } from '../../../shared/errors/error-words.ts';
import type { TemplateView } from '../../../shared/ipc/notes.ts';
import { call } from '../../bridge/bridge.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useView } from '../../bridge/use-view.ts';

import { templatesCopy } from '../../copy/notes.ts';
import { focusHeading } from '../../input/use-heading-focus.ts';
import { EmptyState } from '../../kit/feedback/EmptyState.tsx';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { TextField } from '../../kit/fields/TextField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { hrefs } from '../../routes/places.ts';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import styles from './Note.module.css';

/** The writer's own templates: another name, or out of the list with a way back. */
export const Templates = () => {
  const view = useView('template:list', null);
  return (
    <Page
      title={templatesCopy.title}
      back={{ href: hrefs.journal(), words: templatesCopy.back }}
      lead={templatesCopy.lead}
    >
      <Loaded view={view} label={templatesCopy.loading}>
        {({ templates }) => <OwnTemplates own={templates.filter((template) => template.own)} />}
      </Loaded>
    </Page>
  );
};

const OwnTemplates = ({ own }: { readonly own: readonly TemplateView[] }) => (
  <>
    {own.length === 0 ? <EmptyState title={templatesCopy.none}>{templatesCopy.noneDetail}</EmptyState> : null}
    <ul>
      {own.map((template) => (
        <OwnTemplate key={template.id} template={template} />
      ))}
    </ul>
  </>
);

const OwnTemplate = ({ template }: { readonly template: TemplateView }) => {
  const rename = useCommand('template:rename');
  const [name, setName] = useState<string | null>(null);
  const remove = useUndoable('template:delete', (input) => call('template:restore', input));
  const mayChange = useReadOnly() === null;
  const { id, title } = template;
  const removeIt = async () => {
    const words = { message: templatesCopy.deleted, action: templatesCopy.undo };
    if (await remove.run({ id }, words)) focusHeading();
  };
  const saveName = async () => {
    const next = name?.trim() ?? '';
    if (next !== '' && (await rename.run({ id, title: next })) !== undefined) setName(null);
  };
  const failure = remove.error ?? rename.error;
  return (
    <li className={styles['template']}>
      {name === null ? (
        <h2 className={styles['template-name']}>{title}</h2>
      ) : (
        <form
          className={styles['rename']}
          onSubmit={(event) => {
            event.preventDefault();
            void saveName();
          }}
        >
          <TextField label={templatesCopy.name} maxLength={200} value={name} onChange={setName} />
          <div className={styles['actions']}>
            <Button type="submit" tone="primary" busy={rename.busy}>
              {templatesCopy.save}
            </Button>
            <Button onClick={() => setName(null)}>{templatesCopy.cancel}</Button>
          </div>
        </form>
      )}
      {mayChange && name === null ? (
        <div className={styles['actions']}>
          <Button onClick={() => setName(title)}>
            {templatesCopy.rename}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
          <Button tone="plain" onClick={() => void removeIt()}>
            {templatesCopy.delete}
            <VisuallyHidden> {title}</VisuallyHidden>
          </Button>
        </div>
      ) : null}
      {failure ? <Failure announce words={errorWords(failure)} /> : null}
    </li>
  );
};
