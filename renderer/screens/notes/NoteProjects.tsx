import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { identityOf } from '../../../shared/text/identity.ts';
import { entryLabelsCopy, labelsCopy } from '../../copy/labels.ts';
import { noteCopy } from '../../copy/notes.ts';
import type { NoteEditor } from '../../editor/note-editor.ts';
import { TagField } from '../../kit/fields/TagField.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { useNameSuggestions } from '../../state/use-name-suggestions.ts';
import styles from './Note.module.css';

/** The projects of a note: no sign in its text makes one, so they are named here. */
export const NoteProjects = ({ editor }: { readonly editor: NoteEditor }) => {
  const [naming, setNaming] = useState(false);
  const [isHalf, setHalf] = useState(false);
  const { projects } = useStore(editor.store).content;
  const suggest = useNameSuggestions();
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    if (naming) region.current?.querySelector('input')?.focus();
  }, [naming]);
  return (
    <section ref={region} className={styles['projects']} aria-label={labelsCopy.kinds.projects}>
      {naming ? (
        <TagField
          label={labelsCopy.kinds.projects}
          sign={labelsCopy.signs.projects}
          names={projects}
          suggest={suggest.projects}
          identityOf={identityOf}
          hint={entryLabelsCopy.hint}
          removeLabel={entryLabelsCopy.remove}
          notTaken={entryLabelsCopy.notTaken}
          onChange={(names) => editor.change({ projects: [...names] })}
          onHalf={setHalf}
        />
      ) : (
        projects.map((name) => (
          <span key={name} className={styles['project']}>
            {name}
          </span>
        ))
      )}
      <Button tone="plain" disabled={naming && isHalf} onClick={() => setNaming(!naming)}>
        {naming ? noteCopy.keepProjects : projects.length === 0 ? noteCopy.addProject : noteCopy.changeProjects}
      </Button>
    </section>
  );
};
