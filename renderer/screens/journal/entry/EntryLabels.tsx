import { useState } from 'react';
import { errorWords } from '../../../../shared/errors/error-words.ts';
import { type LabelKind, labelKinds } from '../../../../shared/labels/labels.ts';
import type { Entry } from '../../../../shared/records/entries/entry.ts';
import { identityOf } from '../../../../shared/text/identity.ts';
import { LabelLink } from '../../../actions/LabelLink.tsx';
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
  const [half, setHalf] = useState<Partial<Record<LabelKind, boolean>>>({});
  const isHalf = editing && Object.values(half).includes(true);
  const labels = labelKinds.flatMap((kind) => entry[kind].map((name) => ({ kind, name })));
  if (!mayChange && labels.length === 0) return null;
  return (
    <section className={styles['labels']} aria-label={entryLabelsCopy.region}>
      {editing ? (
        <LabelFields entry={entry} onHalf={(kind, now) => setHalf((before) => ({ ...before, [kind]: now }))} />
      ) : (
        labels.map(({ kind, name }) => (
          <span key={`${kind} ${name}`} className={styles['name']}>
            <LabelLink kind={kind} name={name}>
              {`${labelsCopy.signs[kind]}${name}`}
            </LabelLink>
          </span>
        ))
      )}
      {mayChange ? (
        <Button tone="plain" disabled={isHalf} onClick={() => setEditing(!editing)}>
          {editing ? entryLabelsCopy.done : labels.length === 0 ? entryLabelsCopy.add : entryLabelsCopy.edit}
        </Button>
      ) : null}
    </section>
  );
};

type LabelFieldsProps = { readonly entry: Entry; readonly onHalf: (kind: LabelKind, isHalf: boolean) => void };

const LabelFields = ({ entry, onHalf }: LabelFieldsProps) => {
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
          notTaken={entryLabelsCopy.notTaken}
          onChange={change(kind)}
          onHalf={(isHalf) => onHalf(kind, isHalf)}
        />
      ))}
      {save.error ? <Failure announce words={errorWords(save.error)} /> : null}
    </div>
  );
};
