import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { LONGEST_CAPTURE } from '../../../shared/constants.ts';
import type { AppError } from '../../../shared/errors/app-error.ts';
import { errorWords } from '../../../shared/errors/error-words.ts';
import { ActionButton } from '../../actions/ActionButton.tsx';
import { captureCopy } from '../../copy/notes.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { LabelSuggestions } from '../../labelling/LabelSuggestions.tsx';
import { useLabelCompletion } from '../../labelling/use-label-completion.ts';
import { keepLine } from '../../state/capture.ts';
import styles from './CaptureLine.module.css';

/** One line, kept with Enter as a note for today; tags and people are offered while they are typed. */
export const CaptureLine = () => {
  const text = useRef<HTMLTextAreaElement>(null);
  const list = `${useId()}-list`;
  const completion = useLabelCompletion(text);
  const [error, setError] = useState<AppError | null>(null);
  const isKeeping = useRef(false);
  const { open } = completion;
  const active = open?.list.active ?? -1;
  const keep = async () => {
    const area = text.current;
    const line = area?.value.trim() ?? '';
    if (area === null || line === '' || isKeeping.current) return;
    isKeeping.current = true;
    // What is typed on while it is kept belongs to the next line.
    area.value = '';
    completion.close();
    const failure = await keepLine(line);
    isKeeping.current = false;
    setError(failure);
    if (failure !== null) area.value = area.value === '' ? line : `${line} ${area.value}`;
    area.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (completion.onKey(event)) return event.preventDefault();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void keep();
  };
  return (
    <div className={styles['capture']}>
      <div className={styles['box']}>
        <textarea
          ref={text}
          className={styles['text']}
          aria-label={captureCopy.label}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open === null ? undefined : list}
          aria-activedescendant={open === null || active < 0 ? undefined : `${list}-${active}`}
          placeholder={captureCopy.placeholder}
          rows={1}
          dir="auto"
          maxLength={LONGEST_CAPTURE}
          spellCheck={false}
          onInput={(event) => completion.onInput(event.currentTarget, event.nativeEvent as InputEvent)}
          onCompositionEnd={(event) => completion.look(event.currentTarget)}
          onSelect={(event) => completion.onCaret(event.currentTarget)}
          onBlur={completion.close}
          onKeyDown={onKeyDown}
        />
        {open === null ? null : <LabelSuggestions id={list} open={open} onTake={completion.take} />}
      </div>
      <ActionButton action={{ words: captureCopy.keep, perform: () => void keep() }} />
      <VisuallyHidden>
        <span role="status">{completion.said}</span>
      </VisuallyHidden>
      {error ? <Failure announce words={errorWords(error)} /> : null}
    </div>
  );
};
