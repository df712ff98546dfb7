import { Fragment, type ReactNode } from 'react';
import { heldLabels } from '../../../../shared/labels/held-labels.ts';
import type { Note } from '../../../../shared/records/entries/note.ts';
import { LabelLink } from '../../../actions/LabelLink.tsx';
import { markdownCopy } from '../../../copy/notes.ts';
import { Markdown } from '../../../kit/markdown/Markdown.tsx';

/** Words with those of the note's labels that stand in them as links. */
const withLinks = (words: string, note: Pick<Note, 'tags' | 'people'>): ReactNode => {
  const found = heldLabels(words, note);
  const ends = [0, ...found.map(({ end }) => end)];
  if (found.length === 0) return words;
  return [
    ...found.map(({ kind, name, start, end }, at) => (
      <Fragment key={start}>
        {words.slice(ends[at], start)}
        <LabelLink kind={kind} name={name}>
          {words.slice(start, end)}
        </LabelLink>
      </Fragment>
    )),
    words.slice(ends.at(-1)),
  ];
};

/** A note as it reads; each of its labels in the text leads to the entries that have it. */
export const NoteWords = ({ note }: { readonly note: Note }) => {
  const { tags, people, markdown } = note;
  return <Markdown text={markdown} words={markdownCopy} inWords={(words) => withLinks(words, { tags, people })} />;
};
