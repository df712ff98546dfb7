import { describe, expect, it } from 'vitest';
import { leaksIn, type RedactionRules, redact } from '../../../../../shared/domain/summary/redaction.ts';

const rules: RedactionRules = {
  people: [
    { names: ['Robin', 'Rob'], relation: 'partner' },
    { names: ['Dana'], relation: 'manager' },
    { names: ['Kim', 'Kim Novak'], relation: 'teammate' },
    { names: ['Alex'], relation: 'teammate' },
  ],
  projectWords: ['Helios', 'Northwind Ltd'],
  dictionary: new Set(['monday', 'kubernetes']),
};

const redacted = (line: string): string => redact([line], rules).lines[0]?.after ?? '';

describe('a line that leaves', () => {
  it.each([
    ['Robin saw it first.', 'my partner saw it first.'],
    ['I asked ROBIN and rob.', 'I asked my partner and my partner.'],
    ['Kim’s idea, and Kim Novak knows.', 'a teammate’s idea, and a teammate knows.'],
    ["Kim's design, Alex's doubt.", "a teammate's design, teammate B's doubt."],
    ['Dana agreed with Robin.', 'my manager agreed with my partner.'],
    ['Mail robin@corp.example about OPS-123.', 'Mail about.'],
    ['Ask @kim_novak in the channel.', 'Ask in the channel.'],
    ['See https://wiki.corp.example/x?y=1 for it.', 'See for it.'],
    ['Call +49 30 1234567 today.', 'Call today.'],
    ['They offered 95,000 EUR, then $110k.', 'They offered, then.'],
    ['Helios slipped at Northwind Ltd.', '[project] slipped at [project].'],
    ['On 2026-03-14 we shipped.', 'On March 2026 we shipped.'],
    ['Decided on 14 March 2026, again on May 3rd.', 'Decided on March 2026, again on May.'],
    ['Since 14.03.2026 it is quiet.', 'Since 2026 it is quiet.'],
  ])('%s -> %s', (before, expected) => {
    expect(redacted(before)).toBe(expected);
  });

  it('leaves words alone that only begin like a name', () => {
    expect(redacted('A robing, Kimono and Alexandria stay.')).toBe('A robing, Kimono and Alexandria stay.');
  });

  it('names people anew in every export, in the order in which they appear', () => {
    const [kimFirst, alexFirst] = [redact(['Kim, then Alex.'], rules), redact(['Alex, then Kim.'], rules)];
    expect(kimFirst.lines[0]?.after).toBe('a teammate, then teammate B.');
    expect(kimFirst.replaced).not.toEqual(alexFirst.replaced);
    expect(alexFirst.replaced).toEqual([
      { token: 'Alex', by: 'a teammate' },
      { token: 'Kim', by: 'teammate B' },
    ]);
  });

  it('is the same every time for the same lines', () => {
    expect(redact(['Kim, then Alex.'], rules)).toEqual(redact(['Kim, then Alex.'], rules));
  });
});

describe('the review before it leaves', () => {
  it('lists capitalised words inside a sentence that nobody listed', () => {
    const { suspects } = redact(['Today Priya asked me. On Monday I read about Kubernetes with Sam.'], rules);
    expect(suspects).toEqual(['Priya', 'Sam']);
  });
  it('warns of words about health', () => {
    expect(redact(['After my sick leave the therapist said wait.'], rules).healthWords).toEqual([
      'sick leave',
      'therapist',
    ]);
  });
});

describe('the check of a finished file', () => {
  it('finds every name, word and pattern that was to be left out', () => {
    const file = 'robin and KIM at northwind ltd, OPS-123, a@b.example';
    expect(leaksIn(file, rules)).toEqual(['Robin', 'Kim', 'Northwind Ltd', 'a@b.example', 'OPS-123']);
  });
  it('finds nothing in what was redacted', () => {
    const lines = ['Robin, Kim’s, ROBIN, robin@corp.example, OPS-123, Helios.', '@dana wrote to Alex.'];
    const text = redact(lines, rules)
      .lines.map((line) => line.after)
      .join('\n');
    expect(leaksIn(text, rules)).toEqual([]);
  });
});
