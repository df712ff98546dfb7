import { describe, expect, it } from 'vitest';
import { edited, revised } from '../../../../../electron/journal/core/revise.ts';
import { aReflection, day } from '../../../../support/builders.ts';

const deps = () => {
  let made = 0;
  const clock = () => ({
    instant: '2026-11-20T17:00:00.000Z',
    day: day('2026-11-20'),
    hour: 18,
    zone: 'Europe/Berlin',
    utcOffsetMinutes: 60,
  });
  return {
    clock,
    newId: () => {
      made += 1;
      return `new${made}`;
    },
  };
};

describe('a revision', () => {
  it('names every revision it descends from, the first one too', () => {
    const entry = aReflection({ revision: 'b', parents: ['a'] });
    expect(revised(entry, deps())).toMatchObject({
      revision: 'new1',
      parents: ['a', 'b'],
      updatedAt: '2026-11-20T17:00:00.000Z',
    });
  });

  it('of an edit keeps what was said before as a version', () => {
    const entry = aReflection({ note: 'before' });
    const [next, version] = edited(entry, { note: 'after' }, deps());
    expect(next).toMatchObject({ id: entry.id, note: 'after', parents: [...entry.parents, entry.revision] });
    expect(version).toMatchObject({ type: 'version', replacedAt: '2026-11-20T17:00:00.000Z', entry });
    expect(version.id).not.toBe(entry.id);
  });

  it('keeps when an entry was made', () => {
    const entry = aReflection({});
    const [next] = edited(entry, { note: 'after' }, deps());
    expect([next.createdAt, next.forDate]).toEqual([entry.createdAt, entry.forDate]);
  });
});
