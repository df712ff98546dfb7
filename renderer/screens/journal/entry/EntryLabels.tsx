import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { type LabelKind, labelKinds } from '../../../../shared/labels/labels.ts';
import type { Entry } from '../../../../shared/records/entries/entry.ts';
import { identityOf } from '../../../../shared/text/identity.ts';
import { useCommand } from '../../../bridge/use-command.ts';

import { entryLabelsCopy, labelsCopy } from '../../../copy/labels.ts';
import { Failure } from '../../../kit/feedback/Failure.tsx';
import { TagField } from '../../../kit/fields/TagField.tsx';
import { Button } from '../../../kit/primitives/Button.tsx';
import { useNameSuggestions } from '../../../state/use-name-suggestions.ts';
import styles from './EntryLabels.module.css';

/** Tags, people and projects of one entry; to be changed where anything may be. */
export const EntryLabels = ({ entry, mayChange }: { readonly entry: Entry; readonly mayChange: boolean }) => {
  const [editing, setEditing] = useState(false);
  const names = labelKinds.flatMap((kind) => entry[kind].map((name) => `${labelsCopy.signs[kind]}${name}`));
  if (!mayChange && names.length === 0) return null;
  return (
    <section className={styles['labels']} aria-label={entryLabelsCopy.region}>
      {editing ? (
        <LabelFields entry={entry} />
      ) : (
        names.map((name) => (
          <span key={name} className={styles['name']}>
            {name}
          </span>
        ))
      )}
      {mayChange ? (
        <Button tone="plain" onClick={() => setEditing(!editing)}>
          {editing ? entryLabelsCopy.done : names.length === 0 ? entryLabelsCopy.add : entryLabelsCopy.edit}
        </Button>
      ) : null}
    </section>
  );
};

const LabelFields = ({ entry }: { readonly entry: Entry }) => {
  const suggest = useNameSuggestions();
  const save = useCommand('entry:update-labels');
  const { tags, people, projects } = entry;
  // Kept here while it is on its way: the next name is added to these, not to those from before.
  const [labels, setLabels] = useState({ tags, people, projects });
  const change = (kind: LabelKind) => (names: readonly string[]) => {
    const next = { ...labels, [kind]: [...names] };
    setLabels(next);
    void save.run({ id: entry.id, labels: next });
  };
  return (
    <div className={styles['fields']}>
      {labelKinds.map((kind) => (
        <TagField
          key={kind}
          label={labelsCopy.kinds[kind]}
          sign={labelsCopy.signs[kind]}
          names={labels[kind]}
          suggest={suggest[kind]}
          identityOf={identityOf}
          hint={entryLabelsCopy.hint}
          removeLabel={entryLabelsCopy.remove}
          onChange={change(kind)}
        />
      ))}
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
    </div>
  );
};
