import { describe, expect, it } from 'vitest';
import { satisfactionFitSentence } from '../../../../../shared/domain/feeds/satisfaction-sentences.ts';

type Fit = Parameters<typeof satisfactionFitSentence>[0];
const aFit = (status: Fit['status'], question: Fit['question'] = 'day') => ({ status, question, n: 24 }) as Fit;

describe('satisfaction and time', () => {
  it('are put beside each other with n, the question that was asked, and without a cause', () => {
    expect(satisfactionFitSentence(aFit('lower', 'week'))).toEqual({
      id: 'satisfaction-fit',
      text:
        'Weeks with more people time tended to be weeks whose role you said suited you less well. ' +
        'Order in time and cause are not known.',
      footnote: 'Ranks of 24 weeks.',
    });
    expect(satisfactionFitSentence(aFit('higher'))?.text).toContain('weeks in which you were more satisfied with how');
  });

  it('are not spoken of while nothing is clear', () => {
    expect(satisfactionFitSentence(aFit('insufficient'))).toBeNull();
  });
});
