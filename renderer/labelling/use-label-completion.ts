import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { labelAtCaret, type TypedLabel } from '../../shared/labels/label-at-caret.ts';
import { inlineChoices, isWritten, type Suggestion, suggestLabels } from '../../shared/labels/suggest-labels.ts';
import { useView } from '../bridge/use-view.ts';

import { labelsCopy } from '../copy/labels.ts';
import { completionCopy } from '../copy/notes.ts';
import type { ListState } from '../kit/fields/suggestion-keys.ts';
import { useSuggestions } from '../kit/fields/use-suggestions.ts';
import { type CaretPlace, caretPlace } from './caret-place.ts';
import { performEdit } from './perform-edit.ts';
import styles from './SuggestionList.module.css';

type Word = {
  readonly label: TypedLabel;
  readonly caret: number;
  readonly options: readonly Suggestion[];
  /** What is typed is a name already, letter by letter. */
  readonly whole: boolean;
  /** Before the text is scrolled. */
  readonly place: CaretPlace;
  /** How far the text is scrolled, in pixels. */
  readonly scrolled: number;
};

/** What a label may become, and which of it is chosen. */
export type OpenList = Word & { readonly list: ListState };

/** What typing does to a text; everything else that changes it closes the list. */
const TYPING = ['insertText', 'deleteContentBackward'];

/** From this many characters on a word is measured once, not with each letter, which then may be felt. */
const LONG = 20_000;

/** The journal's own tags and people, made ready once for each time they change. */
const useChoices = () => {
  const labels = useView('labels:read', null);
  const known = labels.status === 'ready' ? labels.value : null;
  return useMemo(
    () => ({ tags: inlineChoices(known?.tags ?? []), people: inlineChoices(known?.people ?? []) }),
    [known],
  );
};

/** Tags and people while they are typed into a text: what is offered, what is said, and what keys do to it. */
export const useLabelCompletion = (area: RefObject<HTMLTextAreaElement | null>) => {
  const choices = useChoices();
  const [open, setOpen] = useState<Word | null>(null);
  const [said, setSaid] = useState('');
  /** Where the label begins whose list was closed by Escape. */
  const dismissed = useRef<number | null>(null);
  const close = () => setOpen(null);
  useResize(() => {
    const text = area.current;
    // The lines break elsewhere then.
    if (open !== null && text !== null)
      setOpen({ ...open, place: wordPlace(text, open.label), scrolled: text.scrollTop });
  });

  const look = (text: HTMLTextAreaElement) => {
    const { value, selectionStart: caret, selectionEnd, scrollTop } = text;
    const label = caret === selectionEnd ? labelAtCaret(value, caret) : null;
    if (label?.start !== dismissed.current) dismissed.current = null;
    if (label === null || dismissed.current !== null) return close();
    const options = suggestLabels(choices[label.kind], label.typed);
    if (options.length === 0) return close();
    const whole = isWritten(choices[label.kind], label.typed);
    const isMeasured = value.length > LONG && open?.label.start === label.start;
    const place = isMeasured ? open.place : wordPlace(text, label);
    setSaid(completionCopy.count(options.length));
    setOpen({ label, caret, options, whole, place, scrolled: scrollTop });
  };
  const take = (index: number) => {
    const option = open?.options[index];
    if (!open || !option || area.current === null) return;
    const { kind, start } = open.label;
    // The sign as well: an edit of what is selected is a step of undo by itself, typing goes on with the one before.
    const insert = `${labelsCopy.signs[kind]}${option.written}`;
    const end = start + insert.length;
    performEdit(area.current, { from: start, to: open.caret, insert, start: end, end });
    setSaid(completionCopy.taken(insert));
    close();
  };
  const { list, onKey } = useSuggestions({
    of: open === null ? '' : `${open.label.start} ${open.label.typed}`,
    ids: open === null ? [] : open.options.map(({ written }) => written),
    whole: open?.whole ?? false,
    onTake: take,
    onClose: () => {
      dismissed.current = open?.label.start ?? null;
      close();
    },
  });
  const onInput = (text: HTMLTextAreaElement, { inputType, isComposing }: InputEvent) =>
    TYPING.includes(inputType) && !isComposing ? look(text) : close();
  /** The caret went elsewhere, or something is selected. */
  const onCaret = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) => {
    if (open !== null && (selectionStart !== open.caret || selectionEnd !== open.caret)) close();
  };
  /** The list goes with its word, which typing may have scrolled, and away with it. */
  const onScroll = ({ scrollTop, clientHeight }: HTMLTextAreaElement) => {
    if (open === null) return;
    const { top, height } = open.place;
    const isSeen = top + height > scrollTop && top < scrollTop + clientHeight;
    setOpen(isSeen ? { ...open, scrolled: scrollTop } : null);
  };
  return { open: open && { ...open, list }, said, look, take, close, onKey, onInput, onCaret, onScroll };
};

const wordPlace = (text: HTMLTextAreaElement, { start }: TypedLabel): CaretPlace =>
  caretPlace(text, start, styles['mirror'] ?? '');

const useResize = (onResize: () => void) => {
  const resized = useEffectEvent(onResize);
  useEffect(() => {
    const listener = () => resized();
    window.addEventListener('resize', listener);
    return () => window.removeEventListener('resize', listener);
  }, []);
};
