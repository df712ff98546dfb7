import { type Ref, type RefCallback, type RefObject, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { fitting } from '../../../shared/text/cut.ts';

type Box = HTMLInputElement | HTMLTextAreaElement;

/** What was typed, pasted or dropped into a field and did not fit: nothing of it was put in. */
export type Refused = {
  readonly text: string;
  /** Where it was to go, in place of what is from `start` to `end`. */
  readonly start: number;
  readonly end: number;
  /** How many characters fit there. */
  readonly room: number;
};

/** What an input event would put in; empty where it only takes away, or is none of ours. */
const insertedBy = ({ inputType, data }: InputEvent, box: Box): string => {
  if (data !== null) return data;
  const isBreak = inputType === 'insertLineBreak' || inputType === 'insertParagraph';
  return isBreak && box instanceof HTMLTextAreaElement ? '\n' : '';
};

const isTyped = ({ inputType }: InputEvent): boolean => inputType === 'insertText' || inputType === 'insertLineBreak';

const heard = (event: InputEvent, box: Box, limit: number, before: Refused | null): Refused | null => {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const text = insertedBy(event, box);
  if (start === null || end === null || text === '') return null;
  const room = Math.max(0, limit - (value.length - (end - start)));
  if (text.length <= room) return null;
  // Letter after letter is one text that does not fit.
  return { text: isTyped(event) && before?.start === start ? before.text + text : text, start, end, room };
};

/** So much is put in as if typed. The browser takes a minute for a million letters then, line after line. */
const AS_TYPED = 20_000;

/** Puts a text in place of what is chosen. Up to `AS_TYPED` the field's own undo remembers it. */
const insertInto = (box: Box, text: string): void => {
  // Old, and the only way that undo remembers.
  if (text.length <= AS_TYPED) return void document.execCommand('insertText', false, text);
  box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
};

const fitsOf = ({ text, room }: Refused): string => fitting(text, room);

/**
 * A field that holds at most `limit` characters and cuts nothing off: what does not fit is not put in, and is handed to
 * the writer. A word that is being composed cannot be refused; the few letters it may bring too many stay.
 */
export const useRoom = (limit: number | undefined, given?: RefObject<Box | null>) => {
  const own = useRef<Box | null>(null);
  const box = given ?? own;
  const last = useRef<Refused | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const set = (next: Refused | null) => {
    last.current = next;
    setRefused(next);
  };
  const hear = useEffectEvent((event: InputEvent) => {
    if (box.current === null || limit === undefined || event.isComposing) return;
    const next = heard(event, box.current, limit, last.current);
    if (next !== null) event.preventDefault();
    if (next !== last.current) set(next);
  });
  useLayoutEffect(() => {
    const element = box.current;
    const listener = (event: Event) => hear(event as InputEvent);
    element?.addEventListener('beforeinput', listener);
    return () => element?.removeEventListener('beforeinput', listener);
  }, [box]);
  return {
    /** The field itself. */
    box,
    refused,
    leave: () => {
      set(null);
      box.current?.focus();
    },
    /** What would be left if as much as fits were put in. */
    rest: (): string => (last.current === null ? '' : last.current.text.slice(fitsOf(last.current).length)),
    /** Puts in as much as fits. */
    putIn: () => {
      const [target, given] = [box.current, last.current];
      if (target === null || given === null) return;
      const fits = fitsOf(given);
      target.focus();
      target.setSelectionRange(given.start, given.end);
      if (fits !== '') insertInto(target, fits);
      set(null);
    },
  };
};

export type Room = ReturnType<typeof useRoom>;

/** Hands a field to whoever else asks for it. */
export const alsoTo =
  <Element extends Box>(box: Room['box'], ref: Ref<Element> | undefined): RefCallback<Element> =>
  (element) => {
    box.current = element;
    if (typeof ref === 'function') return ref(element);
    if (ref) ref.current = element;
    return undefined;
  };
