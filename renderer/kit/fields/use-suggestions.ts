import { type KeyboardEvent, useState } from 'react';
import { type ListState, listMove } from './suggestion-keys.ts';

export type SuggestionsGiven = {
  /** What the suggestions are for: another text, and nothing is chosen or sent away any more. */
  readonly of: string;
  /** One name each: what is chosen stays chosen when others come in before it. */
  readonly ids: readonly string[];
  readonly whole?: boolean;
  readonly always?: boolean;
  readonly onTake: (index: number, by: 'Enter' | 'Tab') => void;
  readonly onClose?: () => void;
};

type Chosen = { readonly of: string; readonly id: string | null; readonly closed: boolean };

/** Suggestions under a field or a word: which one is chosen, whether they are shown, and the keys of all of them. */
export const useSuggestions = ({ of, ids, whole = false, always = false, onTake, onClose }: SuggestionsGiven) => {
  const [chosen, setChosen] = useState<Chosen>({ of, id: null, closed: false });
  const { id, closed } = chosen.of === of ? chosen : { id: null, closed: false };
  const found = id === null ? -1 : ids.indexOf(id);
  const list: ListState = {
    size: closed ? 0 : ids.length,
    active: always ? Math.min(Math.max(found, 0), ids.length - 1) : found,
    whole,
    always,
  };
  /** Whether the key was one of theirs. */
  const onKey = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (event.nativeEvent.isComposing || shiftKey || ctrlKey || metaKey || altKey) return false;
    const move = listMove(key, list);
    if (move === null) return false;
    if (move.move === 'choose') setChosen({ of, id: ids[move.index] ?? null, closed: false });
    else if (move.move === 'take') onTake(move.index, move.by);
    else {
      setChosen({ of, id: null, closed: true });
      onClose?.();
    }
    return true;
  };
  return { list, onKey };
};
