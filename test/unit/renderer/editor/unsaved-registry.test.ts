import { afterEach, describe, expect, it } from 'vitest';
import { createUnsavedRegistry, forgetUnsaved, saveUnsaved } from '../../../../renderer/editor/unsaved-registry.ts';
import { places } from '../../../../renderer/routes/places.ts';

const HERE = places.note({ draft: 'd1' });
const THERE = places.note({ draft: 'd2' });

/** An editor whose words a disk takes, or not, when it is asked to. */
const anEditor = (save: () => boolean | Promise<boolean>) => {
  const calls: string[] = [];
  const flush = async () => {
    calls.push('flush');
    return await save();
  };
  return { flush, close: () => void calls.push('close'), calls };
};

const never = () => anEditor(() => false);

afterEach(forgetUnsaved);

describe('the registry of what is unsaved', () => {
  it('gives back what was left at an address, and to its own kind alone', () => {
    const notes = createUnsavedRegistry();
    const forms = createUnsavedRegistry();
    const [note, form] = [never(), never()];
    notes.put(HERE, note);
    forms.put(HERE, form);
    expect(notes.take(THERE)).toBe(null);
    expect(forms.take(HERE)).toBe(form);
    expect(forms.take(HERE)).toBe(null);
    expect(notes.take(HERE)).toBe(note);
  });

  it('tries each once more, ends those that are saved by then, and lets the others wait', async () => {
    const notes = createUnsavedRegistry();
    const saved = anEditor(() => true);
    const unsaved = never();
    notes.put(HERE, unsaved);
    notes.put(THERE, saved);
    await saveUnsaved();
    expect(unsaved.calls).toEqual(['flush']);
    expect(saved.calls).toEqual(['flush', 'close']);
    expect(notes.take(HERE)).toBe(unsaved);
    expect(notes.take(THERE)).toBe(null);
  });

  it('does not end one that was taken back while it was being saved', async () => {
    const notes = createUnsavedRegistry();
    const editor = anEditor(() => {
      notes.take(HERE);
      return true;
    });
    notes.put(HERE, editor);
    await saveUnsaved();
    expect(editor.calls).toEqual(['flush']);
  });

  it('forgets all of it, and ends each', () => {
    const notes = createUnsavedRegistry();
    const [one, other] = [never(), never()];
    notes.put(HERE, one);
    notes.put(THERE, other);
    forgetUnsaved();
    expect([one.calls, other.calls]).toEqual([['close'], ['close']]);
    expect(notes.take(HERE)).toBe(null);
  });
});
