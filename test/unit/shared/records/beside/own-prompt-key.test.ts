import { describe, expect, it } from 'vitest';
import { ownPromptKey } from '../../../../../shared/records/beside/own-prompt-key.ts';

const slider = { kind: 'bipolar-slider', leftPole: 'TL', rightPole: 'EM', drain: false } as const;

describe('the key of an own question', () => {
  it('points to the side of its right end', () => {
    expect(ownPromptKey(slider)).toBe(1);
    expect(ownPromptKey({ ...slider, leftPole: 'EM', rightPole: 'TL' })).toBe(-1);
    expect(ownPromptKey({ ...slider, kind: 'forced-choice' })).toBe(1);
  });

  it('turns around with its ends, and with what drains: both together leave it as it was', () => {
    expect(ownPromptKey({ ...slider, drain: true })).toBe(-1);
    expect(ownPromptKey({ ...slider, leftPole: 'EM', rightPole: 'TL', drain: true })).toBe(1);
  });

  it('is none without two sides, and none for an open question or a rating', () => {
    expect(ownPromptKey({ ...slider, rightPole: 'TL' })).toBeNull();
    expect(ownPromptKey({ ...slider, leftPole: null })).toBeNull();
    expect(ownPromptKey({ ...slider, rightPole: null })).toBeNull();
    for (const kind of ['open', 'rating'] as const) expect(ownPromptKey({ ...slider, kind })).toBeNull();
  });
});
