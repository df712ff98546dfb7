import { describe, expect, it } from 'vitest';
import { sampleDiary } from '../../../../../shared/domain/sample/sample-diary.ts';
import { sampleLines } from '../../../../../shared/domain/sample/sample-lines.ts';

describe('the lines of the sample diary', () => {
  it('all stand in it, each once', () => {
    const notes = sampleDiary().reflections.map(({ note, answers }) => [note, ...Object.values(answers)]);
    for (const line of sampleLines.values()) {
      expect(
        notes.flat().filter((said) => said === line),
        line,
      ).toHaveLength(1);
    }
  });

  it('name people, so that there is something to redact', () => {
    for (const name of ['Alex', 'Kim', 'Robin', 'Dana']) expect([...sampleLines.values()].join(' ')).toContain(name);
  });
});
