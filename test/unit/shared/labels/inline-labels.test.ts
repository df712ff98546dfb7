import { describe, expect, it } from 'vitest';
import { inlineLabels, isInlineName, renameInline } from '../../../../shared/labels/inline-labels.ts';
import { namesInUse } from '../../../../shared/labels/names-in-use.ts';
import { aNote } from '../../../support/records.ts';

const named = (text: string): readonly string[] =>
  inlineLabels(text).map(({ kind, name }) => `${kind === 'tags' ? '#' : '@'}${name}`);

describe('tags and people in a text', () => {
  it('are words with a sign, wherever a word may begin', () => {
    expect(named('The #incident with @Kim (and @Zoë_K).')).toEqual(['#incident', '@Kim', '@Zoë_K']);
    expect(named('#one\n- #two/three, #four-five.')).toEqual(['#one', '#two/three', '#four-five']);
    expect(named('#trailing- @dash_')).toEqual(['#trailing', '@dash']);
  });
  it('are not headings, numbers, addresses, mail or escaped signs', () => {
    expect(named('# Title\n## More\n#12 #1st C# a#b kim@example.org \\#no ##x')).toEqual([]);
    expect(named('https://example.org/#part?@x www.a.b/#c [link](#here) mailto:@kim')).toEqual([]);
  });
  it('are not what stands in code', () => {
    expect(named('`#no` and ``#no ` @no`` but #yes')).toEqual(['#yes']);
    expect(named('```sh\n#no\n```\n#yes\n~~~\n@no\n~~~\n@Yes')).toEqual(['#yes', '@Yes']);
    expect(named('#yes\n```\n#open to the end')).toEqual(['#yes']);
    expect(named('```\n```\n#yes')).toEqual(['#yes']);
    expect(named('1. one\n    - ~~~\n\n      #no\n\n      ~~~\n- #yes')).toEqual(['#yes']);
    expect(named('> ```\n> #no\n> ```\n> #yes')).toEqual(['#yes']);
    expect(named('````\n```\n#no\n`````\n#yes')).toEqual(['#yes']);
  });
  it('are what stands beside a backtick that opens nothing', () => {
    expect(named('the ` key, #yes\n\nand the ` again')).toEqual(['#yes']);
    expect(named('```not a fence``` #yes\n#too')).toEqual(['#yes', '#too']);
    expect(named('the ` key\n```\n#no\n```\n#yes and a `')).toEqual(['#yes']);
  });
  it('are whole with what nobody sees in them', () => {
    expect(named('#retro\u200bspective, #organi\u00adsed and #می\u200cخواهم.')).toEqual([
      '#retro\u200bspective',
      '#organi\u00adsed',
      '#می\u200cخواهم',
    ]);
    expect(named('#end\u200b\u00ad is its own')).toEqual(['#end']);
  });
  it('begin in no word, however it is composed, and after a picture', () => {
    expect(named('café#no cafe\u0301#no ❤️#yes 🔥@Yes')).toEqual(['#yes', '@Yes']);
  });
  it('are whole with an apostrophe inside, and without the ending of a possessive or a verb', () => {
    expect(named("@O'Brien and @O’Neill, #l'équipe; 'a #quote' and '@Kim'")).toEqual([
      ...["@O'Brien", '@O’Neill', "#l'équipe", '#quote', '@Kim'],
    ]);
    expect(named("@Kim's, @O'Brien's, @James' and @Zoë’s; @Kim'll, @Kim’d; @D'Souza")).toEqual([
      ...['@Kim', "@O'Brien", '@James', '@Zoë', '@Kim', '@Kim', "@D'Souza"],
    ]);
  });
  it('are whole with the signs that languages are called by', () => {
    expect(named('#C++, #C# and #F#. #C++を #c #objective-c++')).toEqual([
      ...['#C++', '#C#', '#F#', '#C++', '#c', '#objective-c++'],
    ]);
    expect(named('#one#two #a+b @Kim+@Zoë @Kim+1 #重构# #x+++')).toEqual([
      ...['#one', '#a', '@Kim', '@Zoë', '@Kim', '#重构', '#x'],
    ]);
  });
  it('are whole with any sign where a name in use has it', () => {
    const known = namesInUse([aNote({ tags: ['R&D', 'node.js', 'c'], people: ['J.D.'] })], []).beginnings;
    const found = (text: string) => inlineLabels(text, known).map(({ name }) => name);
    expect(named('#R&D #node.js @J.D.')).toEqual(['#R', '#node', '@J']);
    expect(found('#R&D, #r&d. #Node.js! @J.D. #R&Dept #R&amp (#R&D) #node.jsx')).toEqual([
      ...['R&D', 'r&d', 'Node.js', 'J.D.', 'R', 'R', 'R&D', 'node'],
    ]);
    const renamed = renameInline('#R&D and #R', { kind: 'tags', from: 'r&d', to: 'lab', known });
    expect(renamed).toBe('#lab and #R');
  });
  it('are no longer than a name can be', () => {
    expect(named(`#${'x'.repeat(200)} #${'x'.repeat(201)}`)).toEqual([`#${'x'.repeat(200)}`]);
  });
  it('say where they stand', () => {
    const text = 'Zoë met @Kim.';
    expect(inlineLabels(text).map(({ start, end }) => text.slice(start, end))).toEqual(['@Kim']);
  });
});

describe('tags and people in writing without spaces', () => {
  it.each([
    ['今日は#会議でした', '#会議'],
    ['昨日#incident対応をした', '#incident'],
    ['障害は@田中さんと@佐藤に聞いた', '@田中さん @佐藤'],
    ['我们讨论了#重构，然后@小明，走了', '#重构 @小明'],
    ['今天的#会议很长', '#会议'],
    ['#サーバーが落ちた', '#サーバー'],
    ['#かぎ と #かき', '#かぎ #かき'],
    ['เรา#ทีม คุย', '#ทีม'],
  ])('begin inside the sentence, and do not swallow the rest of it: %s', (text, found) => {
    expect(named(text).join(' ')).toBe(found);
  });
  it.each(['繋がり', '見積もり', '盛り上がり', '振り返り', '機械学習', '自我管理', '今日の学び'])(
    'are whole where an ending belongs to the word: %s',
    (name) => {
      expect(named(`#${name} #${name}を`)).toEqual([`#${name}`, `#${name}`]);
    },
  );
  it('reach as far as a name in use', () => {
    const known = namesInUse(
      [aNote({ tags: ['気になること', 'PR対応', '機械学習'], people: ['田中'] })],
      [],
    ).beginnings;
    const found = (text: string) => inlineLabels(text, known).map(({ name }) => name);
    expect(named('#気になることが #PR対応の')).toEqual(['#気', '#PR']);
    expect(found('#気になることが #PR対応の')).toEqual(['気になること', 'PR対応']);
    expect(found('#機械学習 #pr対応')).toEqual(['機械学習', 'pr対応']);
  });
  it('end with a name in use where nothing else ends them', () => {
    const tags = ['かぎ', '重构', 'ทีม', '会議', 'サーバ', '時', 'ม', 'PR対応'];
    const known = namesInUse([aNote({ tags, people: ['田中', '小明', 'はな', 'はなさん子'] })], []).beginnings;
    const found = (text: string) => inlineLabels(text, known).map(({ name }) => name);
    expect(named('#かぎは大事 #重构完成')).toEqual(['#かぎは大事', '#重构完成']);
    expect(found('#かぎは大事 #かぎは大事にする #重构完成 #ทีมคุย #会議の後で')).toEqual([
      ...['かぎ', 'かぎ', '重构', 'ทีม', '会議'],
    ]);
    expect(found('@田中さんと @はなちゃん、@はなさま @田中くんに @小明说 @はなさん子は')).toEqual([
      ...['田中', 'はな', 'はな', '田中', '小明', 'はなさん子'],
    ]);
    // In the middle of a word no name in use ends.
    expect(found('#サーバー #サーバルーム #時々 #ม้า #มา #会議室に #会議って')).toEqual([
      ...['サーバー', 'サーバルーム', '時々', 'ม้า', 'มา', '会議室', '会議'],
    ]);
  });
});

describe('a label that is called otherwise', () => {
  it('is so in the text, and nowhere else', () => {
    const text = '#old `#old` #older @old #old.';
    expect(renameInline(text, { kind: 'tags', from: 'old', to: 'new' })).toBe('#new `#old` #older @old #new.');
  });
  it('is so in every spelling of its name, and no other name is', () => {
    const text = 'The #Incident, #INCIDENT and #inci\u00addent; #Incidents, #íncident.';
    expect(renameInline(text, { kind: 'tags', from: 'incident', to: 'outage' })).toBe(
      'The #outage, #outage and #outage; #Incidents, #íncident.',
    );
    expect(renameInline('@Zoe\u0308 met @ZOË, not @Zoe', { kind: 'people', from: 'Zoë', to: 'Kim' })).toBe(
      '@Kim met @Kim, not @Zoe',
    );
    expect(renameInline('今日は#会議でした', { kind: 'tags', from: '会議', to: '定例' })).toBe('今日は#定例でした');
  });
  it('loses its sign where the name is no single word, or there is none', () => {
    expect(renameInline('an #old one', { kind: 'tags', from: 'old', to: 'on call' })).toBe('an on call one');
    expect(renameInline('an #old one', { kind: 'tags', from: 'old', to: null })).toBe('an old one');
  });
  it('is read under its new name whatever letters follow it', () => {
    const known = namesInUse([aNote({ tags: ['会議', '会議室'], people: ['田中'] })], []).beginnings;
    const renamed = (text: string, from: string, to: string) => renameInline(text, { kind: 'tags', from, to, known });
    expect(renamed('今日は#会議でした', '会議', '定例')).toBe('今日は#定例でした');
    expect(renamed('#会議abc', '会議', 'meeting')).toBe('#meeting abc');
    expect(renamed('今日は#会議ルーム', '会議', 'ミート')).toBe('今日は#ミート ルーム');
    expect(renameInline('@田中abc', { kind: 'people', from: '田中', to: 'Kim', known })).toBe('@Kim abc');
  });
  it('can be named with a sign when it is one word that begins with a letter', () => {
    expect(['incident', 'on-call', 'q/3', 'Zoë', "O'Brien", 'C++', 'C#'].every(isInlineName)).toBe(true);
    expect(['on call', '3q', '', 'a-', '#a', 'a.b', "Kim's", "a'", 'a+b', 'a+++'].some(isInlineName)).toBe(false);
  });
});
