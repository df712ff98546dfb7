import { type SampleStory, sampleStory } from '../../shared/domain/sample/sample-story.ts';

/** Nobody changes: what the statistic must stay silent about. */
export const nullStory: SampleStory = { ...sampleStory, leaning: () => 0, technical: () => 0.34, people: () => 0.33 };

/** A step of 0.8 in week 13: what the statistic must find. */
export const stepStory: SampleStory = { ...nullStory, leaning: (week) => (week < 13 ? -0.4 : 0.4) };
