/** A note of the sample diary: when it is written, and what it says. Without a title it was kept in one line. */
export type SampleNote = {
  readonly week: number;
  /** 0 = Monday. */
  readonly day: number;
  readonly time: string;
  readonly title?: string;
  readonly markdown: string;
  readonly starred?: boolean;
  readonly pinned?: boolean;
  readonly private?: boolean;
};

/** No month and no season: the diary is shown at every time of the year. */
export const sampleNoteTexts: readonly SampleNote[] = [
  {
    ...{ week: 0, day: 1, time: '20:10', title: 'Why this' },
    markdown:
      'Dana asked what I want, and I described what I do. So: two minutes an evening, no audience. If it is dull by the tenth week, I stop.',
  },
  {
    ...{ week: 0, day: 3, time: '11:25' },
    markdown: 'Photographed the whiteboard before somebody helps by wiping it. #queue',
  },
  {
    ...{ week: 1, day: 2, time: '18:40', title: 'The queue as it is' },
    markdown:
      '- three consumers, one of them ours\n- the retry loop was written by somebody who has moved on, which is how we say me\n- nobody knows what it does at midnight\n\nGoal: **delete more than I add**. #queue',
  },
  {
    ...{ week: 2, day: 4, time: '15:05' },
    markdown: '@Robin draws boxes faster than I can find what is wrong with them. Annoying, then useful. #design',
  },
  {
    ...{ week: 3, day: 0, time: '19:00', title: 'Forty lines' },
    markdown:
      '@Kim found the race with a test that fails one time in forty, and a lot of patience. I had read the same forty lines last year and called them fine.\n\nSaid so in front of everybody. It cost nothing. #queue',
  },
  {
    ...{ week: 4, day: 3, time: '18:15', title: 'Review, again' },
    markdown:
      'Ran long. My diagram survived; two people’s attention did not.\n\n> Is this a decision or a lecture?\n\n@Robin, kindly. Next time: send it the day before, ask two questions, stop. #design',
  },
  {
    ...{ week: 5, day: 0, time: '08:35', title: 'A fortnight of growth talks' },
    markdown:
      'Taking them over from @Dana for two weeks. My guess is that it drains me, because I shall prepare as if for an exam. #trial #one-to-one',
  },
  {
    ...{ week: 6, day: 2, time: '17:55', title: 'Half way' },
    markdown:
      'Three talks. I ask, they answer, and I write nothing down while they speak. Afterwards I remember more than from any design review. Suspicious. #trial #one-to-one',
  },
  {
    ...{ week: 7, day: 2, time: '18:20', title: 'Not mine to pass on', private: true },
    markdown:
      'What @Alex told me stays here. We took the nights off the rota for three weeks and called it scheduling. #one-to-one',
  },
  {
    ...{ week: 8, day: 2, time: '20:30', title: 'Both parts', pinned: true },
    markdown:
      '@Dana wants me to hold both for a while. “A while” was not defined, and I did not ask.\n\nSigns that it goes wrong:\n\n1. no week with two free mornings\n2. I hear of decisions\n3. I am thanked for it\n\n#role',
  },
  {
    ...{ week: 9, day: 4, time: '16:50', title: 'One-to-ones, first attempt' },
    markdown:
      'Talked for most of my half hour with @Kim. Rule for next week: the first question is theirs, and so is the second. #one-to-one',
  },
  {
    ...{ week: 10, day: 1, time: '12:45' },
    markdown: 'Two reviews on one afternoon. Did half of each, which is not the same as one. #design',
  },
  {
    ...{ week: 11, day: 2, time: '17:30', title: 'Incident, the short version', starred: true, pinned: true },
    markdown:
      '13:02 the queue stops taking. 13:20 we know it is the retry loop. 14:47 it takes again. Nothing lost, 2,100 messages late.\n\n- @Kim ran the call; I kept the timeline and, mostly, quiet\n- the alert had fired at 12:51, into a channel that nobody reads\n- mine: that loop has stood on my list since the first week\n\n#incident #queue',
  },
  {
    ...{ week: 11, day: 3, time: '19:45', title: 'Incident, the part for me' },
    markdown:
      'What I wanted to do at 13:05 was take the keyboard. What I did was ask @Kim what came next.\n\n`retry(forever)` is not a strategy, it is a mood. Alex and I take it out on Monday. #incident #queue',
  },
  { ...{ week: 11, day: 4, time: '07:50' }, markdown: 'Slept nine hours. The queue too. #incident' },
  {
    ...{ week: 12, day: 4, time: '15:20', title: 'Before I go' },
    markdown:
      '- [x] build: @Alex\n- [x] on call: @Kim\n- [x] roadmap: @Robin\n- [ ] tell myself that this is enough\n\n#handover',
  },
  {
    ...{ week: 14, day: 1, time: '18:05', title: 'Nothing broke' },
    markdown:
      'I looked for the sting in that and found a small one. @Alex had changed the order of the steps, and it is better. #handover',
  },
  {
    ...{ week: 14, day: 3, time: '12:10' },
    markdown: 'Best hour of the holiday: a bridge, and nobody asking me about its load.',
  },
  {
    ...{ week: 15, day: 1, time: '20:05', title: 'The reorganisation', starred: true, pinned: true },
    markdown:
      'Announced at ten, understood by noon. Two teams become one: seven people, one roadmap.\n\n| | until now | from then on |\n| --- | --- | --- |\n| technical direction | me | @Robin |\n| people | me, half | me |\n| hiring | @Dana | to be asked |\n\nNobody asked the seven. I shall. #reorg #role',
  },
  {
    ...{ week: 15, day: 4, time: '17:15', title: 'What I would miss' },
    markdown:
      '- the minute before a test turns green\n- being wrong where only I see it\n- an answer that stays answered\n\nWhat I would not: defending a diagram. #role',
  },
  {
    ...{ week: 16, day: 1, time: '14:35' },
    markdown:
      '@Robin: “You answer every question as if it were the last one.” Written down so that I can disagree later.',
  },
  {
    ...{ week: 16, day: 3, time: '21:00', title: 'Slept on it', starred: true },
    markdown:
      'I said yes. Not for the title; for the talks, which I had put down as a cost.\n\nIf I dread Mondays in half a year, @Dana hears it first and this page second. #role',
  },
  {
    ...{ week: 17, day: 2, time: '18:25', title: 'Day three' },
    markdown:
      'Seven names, two time zones, one shared suspicion. Asked each of them what I should leave alone. The list is short and good. #reorg',
  },
  {
    ...{ week: 18, day: 1, time: '17:40', title: 'One thing, from this week' },
    markdown:
      'With @Kim: one thing, from this week, with the sentence that showed it. Then I stopped. Old habit: three things, from this quarter, with a diagram. #one-to-one',
  },
  {
    ...{ week: 19, day: 2, time: '16:30', title: 'Hiring, first round' },
    markdown:
      'Four talks, one clear yes, and one who interviewed us better than we did them. I hope they take us. #hiring',
  },
  {
    ...{ week: 20, day: 3, time: '18:00', title: 'Two maps' },
    markdown:
      'The roadmap beside the rota, on one wall. Three weeks in which everybody is needed twice. @Robin moved one, I moved two, nobody won. #reorg',
  },
  {
    ...{ week: 21, day: 1, time: '13:15' },
    markdown: 'A no with a date in it is still a no. @Dana took it better than I gave it.',
  },
  { ...{ week: 22, day: 4, time: '16:05' }, markdown: 'They took us. #hiring' },
  {
    ...{ week: 23, day: 3, time: '18:50', title: 'The build, three months on' },
    markdown:
      '@Alex has changed every file I was proud of. It is twice as fast. I read the whole change and left one comment, which was thanks. #handover',
  },
  {
    ...{ week: 24, day: 1, time: '19:20', title: 'Asked what I want, again' },
    markdown:
      'This time I had an answer for @Dana: a team that does not need me on Fridays, and one hard problem a quarter that is mine to read and not to solve. #role',
  },
  {
    ...{ week: 24, day: 4, time: '12:30' },
    markdown: '@Alex drew, @Kim asked, @Robin nodded. I fetched the coffee, and it was the right job. #design',
  },
  {
    ...{ week: 25, day: 1, time: '10:40' },
    markdown: 'Two designs waiting. Read one, named a day for the other. #design',
  },
  {
    ...{ week: 25, day: 3, time: '20:15', title: 'Half a year', starred: true },
    markdown:
      'Read it from the start. The first pages are about a queue, the last about people, and I had not noticed the turn. I still open the editor on the train. #role',
  },
  { ...{ week: 25, day: 4, time: '17:00' }, markdown: 'Left at five. Nobody noticed, which was the plan.' },
];
