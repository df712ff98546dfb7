/** What a check-in on an event can be about. */
export const eventNames = [
  'before-conversation',
  'after-conversation',
  'role-change',
  'experiment-start',
  'experiment-end',
  'decision',
] as const;

export type EventName = (typeof eventNames)[number];
