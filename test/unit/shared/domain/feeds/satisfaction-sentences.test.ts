import { describe, expect, it } from 'vitest';
import { satisfactionFitSentence } from '../../../../../shared/domain/feeds/satisfaction-sentences.ts';

type Fit = Parameters<typeof satisfactionFitSentence>[0];
const aFit = (status: Fit['status']) => ({ status, n: 24 }) as Fit;

describe('satisfaction and time', () => {
  it('are put beside each other with n and without a cause', () => {
    expect(satisfactionFitSentence(aFit('lower'))).toEqual({
      id: 'satisfaction-fit',
      text: 'Weeks with more people time tended to be weeks you rated lower. Order in time and cause are not known.',
      footnote: 'Ranks of 24 weeks.',
    });
    expect(satisfactionFitSentence(aFit('higher'))?.text).toContain('rated higher');
  });

  it('are not spoken of while nothing is clear', () => {
    expect(satisfactionFitSentence(aFit('insufficient'))).toBeNull();
  });
});
