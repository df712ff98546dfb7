import { describe, expect, it } from 'vitest';
import { axisValue, bandInWords } from '../../../../../renderer/charts/axis/axis-words.ts';
import { toOneDecimal } from '../../../../../shared/wording/wording.ts';

describe('a number of the axis', () => {
  it('has one decimal, two in tables, and a true minus sign', () => {
    expect(axisValue(0.26)).toBe('0.3');
    expect(axisValue(-0.267, 2)).toBe('−0.27');
  });

  it('is never minus zero, and never a zero for nothing', () => {
    expect(axisValue(-0.04)).toBe('0.0');
    expect(axisValue(-0.004, 2)).toBe('0.00');
    expect(axisValue(null)).toBe('–');
  });

  it('reads as it does in the sentences, halves included', () => {
    for (let hundredths = -100; hundredths <= 100; hundredths += 1) {
      expect(axisValue(hundredths / 100).replace('−', '-')).toBe(toOneDecimal(hundredths / 100));
    }
  });
});

describe('a band', () => {
  it('is two numbers, or a dash', () => {
    expect(bandInWords(-0.12, 0.3)).toBe('−0.1 to 0.3');
    expect(bandInWords(null, null)).toBe('–');
  });
});
