import { describe, expect, it } from 'vitest';
import { recoveryGroups, recoverySheet, recoverySheetText } from '../../../../shared/keys/recovery-sheet.ts';

const key = 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH';

describe('the recovery sheet as text', () => {
  it('holds every group once, in order, three a line', () => {
    const lines = recoverySheetText(key, '5 July 2026').split('\n');
    const groups = lines.filter((line) => line.startsWith('    '));
    expect(groups).toEqual(['    AAAAA  BBBBB  CCCCC', '    DDDDD  EEEEE  FFFFF', '    GGGGG  HHHHH']);
    expect(recoveryGroups(key)).toHaveLength(8);
  });

  it('says what it is, what it does and when it was made', () => {
    const text = recoverySheetText(key, '5 July 2026');
    for (const sentence of [recoverySheet.title, ...recoverySheet.sentences]) expect(text).toContain(sentence);
    expect(text.endsWith('Made on 5 July 2026.\n')).toBe(true);
  });
});
