import { describe, expect, it } from 'vitest';
import { sampleStory } from '../../../../../shared/domain/sample/sample-story.ts';
import { nullStory, stepStory } from '../../../../support/plain-stories.ts';

const weeks = Array.from({ length: 26 }, (_, week) => week);

describe('the story of the sample diary', () => {
  it('is nine weeks as tech lead, eight in a combined role, nine as engineering manager', () => {
    const held = weeks.map(sampleStory.role);
    const count = (role: string) => held.filter((one) => one === role).length;
    expect([count('TL'), count('combined'), count('EM')]).toEqual([9, 8, 9]);
  });

  it('leans one way only, from -0.35 to 0.3, without a jump', () => {
    const leaning = weeks.map(sampleStory.leaning);
    expect([leaning[0], leaning[25]]).toEqual([-0.35, expect.closeTo(0.3, 12)]);
    const steps = leaning.slice(1).map((value, index) => value - (leaning[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(-1e-12);
    expect(Math.max(...steps)).toBeLessThan(0.06);
  });

  it('never shares out more than the whole of the time', () => {
    for (const week of weeks) expect(sampleStory.technical(week) + sampleStory.people(week)).toBeLessThanOrEqual(1);
  });
});

describe('the stories for measuring', () => {
  it('are one in which nothing moves and one with a step of 0.8 in week 13', () => {
    expect(new Set(weeks.map(nullStory.leaning))).toEqual(new Set([0]));
    expect([12, 13].map(stepStory.leaning)).toEqual([-0.4, 0.4]);
  });
});
