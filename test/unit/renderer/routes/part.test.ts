import { describe, expect, it } from 'vitest';
import {
  asked,
  calendarDay,
  curveName,
  eventName,
  type FeedsMark,
  feedsMark,
  formName,
  rangeName,
  weekNumber,
  word,
} from '../../../../renderer/routes/part.ts';

/** What cannot be such a value, whoever typed it into the address. */
const strange = ['', 'x', '2026-13-01', '2026-02-30', 'DAILY', ' daily', '1e3', '12345678', '--1', '1.5', '52 '];

describe('a value of an address', () => {
  it('is read only where it is one: another day, form, event, curve or range there is not', () => {
    for (const part of [calendarDay, formName, eventName, curveName, rangeName, weekNumber]) {
      expect(strange.map((text): unknown => part.read(text))).toEqual(strange.map(() => null));
    }
  });

  it('is read as it was written', () => {
    expect(calendarDay.read('2028-02-29')).toBe('2028-02-29');
    expect(['daily', 'quarterly', 'event'].map(formName.read)).toEqual(['daily', 'quarterly', 'event']);
    expect(['13', 'all'].map(rangeName.read)).toEqual(['13', 'all']);
    expect([0, 2966, -12].map((week) => weekNumber.read(weekNumber.write(week)))).toEqual([0, 2966, -12]);
  });

  it('may be any text where it is the id of something', () => {
    expect(['e1', '', 'a/b?c', 'ä “ö”'].map(word.read)).toEqual(['e1', '', 'a/b?c', 'ä “ö”']);
  });

  it('that may be missing is written and read as where it must be there', () => {
    const maybe = asked(calendarDay);
    expect([maybe.optional, calendarDay.optional]).toEqual([true, false]);
    expect([maybe.read('2026-11-13'), maybe.read('someday')]).toEqual(['2026-11-13', null]);
  });
});

describe('the mark on the page of what feeds me', () => {
  it.each<[FeedsMark, string]>([
    [{ curve: 'total', week: 2966 }, 'total:2966'],
    [{ curve: 'burden', week: -3 }, 'burden:-3'],
    [{ name: 'plans' }, 'plans'],
  ])('%o is written as a text and read back from it', (mark, text) => {
    expect(feedsMark.write(mark)).toBe(text);
    expect(feedsMark.read(text)).toEqual(mark);
  });

  it('is a name where it only looks like a week', () => {
    const texts = ['energy:2966', 'total:', 'total:x', 'total:12345678', 'xtotal:1', 'total:1x'];
    expect(texts.map(feedsMark.read)).toEqual(texts.map((name) => ({ name })));
  });
});
