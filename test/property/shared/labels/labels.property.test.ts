import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineLabels, renameInline } from '../../../../shared/labels/inline-labels.ts';
import { tidyName, tidyNames, withNameChanged } from '../../../../shared/labels/labels.ts';
import { labelsAfterEdit } from '../../../../shared/labels/labels-after-edit.ts';
import { namesInUse } from '../../../../shared/labels/names-in-use.ts';
import { identityOf, isSameName } from '../../../../shared/text/identity.ts';
import { anyName, unseen } from '../../../support/any-name.ts';
import { aNote } from '../../../support/records.ts';

const pieces = fc.constantFrom(
  ...['#old', '#Old', '#OLD', '#o\u00adld', '@old', '#new', 'old', '`#old`', '```\n#old\n```', 'https://a.b/#old'],
  ...['# Old', '.', '#öld', '#\u00f6ld', '#o\u0308ld'],
);
const aText = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(' '));
const names = fc.array(anyName, { maxLength: 6 });
const letters = (list: readonly string[]): readonly string[] => list.map(identityOf);

describe('labels', () => {
  it('that are renamed are gone from the text however they were spelled there, and all else of it stays', () => {
    fc.assert(
      fc.property(aText, fc.constantFrom('old', 'OLD', 'öld'), (text, from) => {
        const named = (found: string, name: string) =>
          inlineLabels(found).filter((label) => label.kind === 'tags' && isSameName(label.name, name));
        const renamed = renameInline(text, { kind: 'tags', from, to: 'other' });
        expect(named(renamed, from)).toEqual([]);
        expect(named(renamed, 'other')).toHaveLength(named(text, from).length);
        expect(inlineLabels(renamed)).toHaveLength(inlineLabels(text).length);
      }),
    );
  });

  it('that are renamed are read under the new name, in writing without spaces too', () => {
    const parts = fc.constantFrom(
      '会議',
      '室',
      'で',
      'した',
      'サーバ',
      'ー',
      'PR',
      'x',
      '-',
      ' ',
      '。',
      'かぎ',
      'は',
      'ทีม',
      'า',
    );
    const run = fc.array(parts, { maxLength: 6 }).map((some) => some.join(''));
    const name = fc.constantFrom('会議', '会議室', 'サーバ', 'かぎ', 'PR', 'ทีม', 'かぎは', '室');
    fc.assert(
      fc.property(fc.array(name), name, name, run, (inUse, from, to, behind) => {
        const known = namesInUse([aNote({ tags: [...inUse, from] })], []).beginnings;
        const after = namesInUse([aNote({ tags: [...inUse, to] })], []).beginnings;
        const text = `#${from}${behind}`;
        const [label] = inlineLabels(text, known);
        if (label === undefined || label.name !== from) return;
        const [renamed] = inlineLabels(renameInline(text, { kind: 'tags', from, to, known }), after);
        expect(renamed?.name).toBe(to);
      }),
      { numRuns: 2_000 },
    );
  });

  it('that are added take no other label away, in any script', () => {
    fc.assert(
      fc.property(names, anyName, (held, added) => {
        const after = tidyNames([...held, added], held);
        expect(after.slice(0, held.length)).toEqual(held);
        const isNew = tidyName(added) !== '' && !letters(held).includes(identityOf(added.trim()));
        if (held.every((name) => name !== added)) expect(after.length).toBe(held.length + Number(isNew));
      }),
    );
  });

  it('stand twice only where both were held before', () => {
    const spellings = fc.constantFrom('incident', 'INCIDENT', ' incident', 'Kim', 'kim', 'かき', 'かぎ');
    const some = fc.array(fc.oneof(spellings, anyName), { maxLength: 6 });
    const timesIn = (list: readonly string[], name: string) => list.filter((one) => one === name).length;
    fc.assert(
      fc.property(some, some, (held, given) => {
        const after = tidyNames(given, held);
        for (const alike of Map.groupBy(after, identityOf).values()) {
          if (alike.length < 2) continue;
          for (const name of alike) expect(timesIn(alike, name)).toBeLessThanOrEqual(timesIn(held, name));
        }
      }),
    );
    expect(tidyNames(['incident', 'incident', 'INCIDENT'], ['incident'])).toEqual(['incident']);
    expect(tidyNames(['a', 'a', 'a'], ['a', 'a'])).toEqual(['a', 'a']);
  });

  it('of which nothing is seen are none', () => {
    const hidden = fc.constantFrom(
      '\u200c',
      '\u200d',
      '\u3164',
      '\u115f',
      '\ufe0f',
      '\u{e0041}',
      '\u034f',
      '\u2800',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(hidden, unseen)), anyName, (parts, name) => {
        expect(tidyName(parts.join(''))).toBe('');
        expect(tidyName(`a${name}`)).not.toBe('');
      }),
    );
  });

  it('of other letters are never joined', () => {
    fc.assert(
      fc.property(names, (given) => {
        const seen = letters(given.map(tidyName).filter((name) => name !== ''));
        expect(letters(tidyNames(given)).toSorted()).toEqual([...new Set(seen)].toSorted());
      }),
    );
  });

  it('are merged without doubles, and a list without the name is left alone', () => {
    fc.assert(
      fc.property(names, anyName, anyName, (given, from, to) => {
        const held = tidyNames(given);
        const after = withNameChanged(held, { from, to });
        if (!letters(held).includes(identityOf(from))) expect(after).toBe(held);
        else {
          const others = held.filter((name) => !isSameName(name, from) && !isSameName(name, to));
          expect(letters(after).toSorted()).toEqual([...letters(others), identityOf(to)].toSorted());
        }
      }),
    );
  });

  it('follow the words of an entry: what they name is there, what they no longer name is gone, the rest stays', () => {
    const inUse = namesInUse([aNote({ tags: ['incident'] })], []);
    const before = { tags: ['kept', 'gone'], people: ['Kim'] };
    const edit = (held: typeof before, was: string, is: string) =>
      labelsAfterEdit(held, { before: [was], now: [is] }, inUse);
    const after = edit(before, '#gone with @Kim', 'The #Incident, @Kim');
    expect(after).toEqual({ tags: ['kept', 'incident'], people: ['Kim'] });
    expect(edit(before, 'The #Incident, @Kim', 'The #Incident, @Kim')).toEqual(before);
    expect(edit({ ...before, tags: ['kept'] }, 'The #incident', 'The #Incident').tags).toEqual(['kept']);
  });

  it('are there once when words come to name what was set beside them', () => {
    const held = { tags: ['incident'], people: ['Kim'] };
    const inUse = namesInUse([aNote(held)], []);
    expect(labelsAfterEdit(held, { before: ['plain'], now: ['plain #incident @kim'] }, inUse)).toEqual(held);
  });

  it('of other letters stay apart when words name both', () => {
    const inUse = namesInUse([aNote({ tags: ['かき', 'कम'], people: ['राम'] })], []);
    const words = { before: [], now: ['#かぎ と #かき、#काम #कम @रमा'] };
    expect(labelsAfterEdit({ tags: [], people: [] }, words, inUse)).toEqual({
      tags: ['かぎ', 'かき', 'काम', 'कम'],
      people: ['रमा'],
    });
  });
});
