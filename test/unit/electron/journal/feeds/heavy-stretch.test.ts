import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showHeavyStretch, showsHeavyStretch } from '../../../../../electron/journal/feeds/heavy-stretch.ts';
import { value } from '../../../../support/vault-fixture.ts';
import { openWritingDesk, type WritingDesk } from '../../../../support/writing-desk.ts';

let desk: WritingDesk;
beforeEach(async () => {
  desk = await openWritingDesk(Date.UTC(2026, 10, 20, 17));
});
afterEach(() => desk.close());

describe('the card of a heavy stretch', () => {
  it('is switched off and on inside the vault, in one record', async () => {
    expect(showsHeavyStretch(desk.journal)).toBe(true);
    value(await showHeavyStretch(desk.journal, false, desk.deps));
    expect(showsHeavyStretch(desk.journal)).toBe(false);
    value(await showHeavyStretch(desk.journal, true, desk.deps));
    expect(showsHeavyStretch(desk.journal)).toBe(true);
    expect(desk.journal.of('prompt-state')).toHaveLength(1);
  });
});
