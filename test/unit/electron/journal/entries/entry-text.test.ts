import { describe, expect, it } from 'vitest';
import { entryText } from '../../../../../electron/journal/entries/entry-text.ts';
import type { CalendarDay } from '../../../../../shared/calendar/calendar-day.ts';
import { promptById } from '../../../../../shared/domain/questions/prompt-catalogue.ts';
import { aReflection } from '../../../../support/builders.ts';

describe('a check-in as readable text', () => {
  it('has its kind and day, each answer under its question, and nothing of what was skipped', () => {
    const entry = aReflection({
      forDate: '2026-11-20' as CalendarDay,
      answers: { EF02: 'left', ES06: null, OR01: 'The retro went sideways.' },
    });
    const text = entryText(entry);
    expect(text).toMatch(/^Daily check-in, 2026-11-20\n/);
    expect(text).toContain('The retro went sideways.\n');
    expect(text).toContain(`${promptById('OR01')?.text}\nThe retro went sideways.\n`);
    expect(text).toContain(`${promptById('EF02')?.text}\n`);
    expect(text).not.toContain(promptById('ES06')?.text);
  });
});
