/** Where an activity lies in time against energy: what to do about it is the writer's to say. */
export type Quadrant = 'more of' | 'protect' | 'hand over' | 'question';

const quadrantWords: Readonly<Record<Quadrant, string>> = {
  'more of': 'little time, energising',
  protect: 'much time, energising',
  'hand over': 'much time, draining',
  question: 'little time, draining',
};

/** "much time, draining". */
export const quadrantPlace = (quadrant: Quadrant): string => quadrantWords[quadrant];
