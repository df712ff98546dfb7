import { promptById } from '../../shared/domain/questions/prompt-catalogue.ts';
import { answerForcedChoice, answerSlider, type SampleQuestions } from '../../shared/domain/sample/sample-answers.ts';

const numbered = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${prefix}${String(from + index).padStart(2, '0')}`);

const choices = numbered('EF', 1, 12);
const sliders = numbered('ES', 5, 10);
const weekly = numbered('EC', 1, 4);
const keyOf = (id: string): 1 | -1 => promptById(id)?.key ?? 1;

/**
 * The energy questions of the first catalogue, 2026.1, as the published vectors answer them: a choice and a slider of
 * the other key each day, the same four sliders each week.
 */
export const firstQuestions: SampleQuestions = {
  catalogueVersion: '2026.1',
  ofDay: ({ index, leaning, draws }) => {
    const choice = choices[index % choices.length] ?? '';
    const key = keyOf(choice);
    const said = answerForcedChoice(key, leaning, draws);
    const opposite = sliders.filter((id) => keyOf(id) === -key);
    const slider = opposite[index % opposite.length] ?? '';
    return { [choice]: said, [slider]: answerSlider(-key, leaning, 0.45, draws) };
  },
  besidesOfDay: () => ({}),
  ofWeek: ({ leaning, draws }) =>
    Object.fromEntries(weekly.map((id) => [id, answerSlider(keyOf(id), leaning, 0.4, draws)])),
  besidesOfWeek: () => ({}),
};
