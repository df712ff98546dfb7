import { describe, expect, it } from 'vitest';
import { leaksIn, type RedactionRules, redact } from '../../../../../shared/domain/summary/redaction.ts';

const rules: RedactionRules = {
  people: [
    { names: ['Robin', 'Rob'], relation: 'partner' },
    { names: ['Dana'], relation: 'manager' },
    { names: ['Kim', 'Kim Novak'], relation: 'teammate' },
    { names: ['Alex'], relation: 'teammate' },
  ],
  projectWords: ['Helios', 'Northwind Ltd'],
  dictionary: new Set(['monday', 'kubernetes']),
};

const redacted = (line: string): string => redact([line], rules).lines[0]?.after ?? '';

describe('a line that leaves', () => {
  it.each([
    ['Robin saw it first.', 'my partner saw it first.'],
    ['I asked ROBIN and rob.', 'I asked my partner and my partner.'],
    ['Kim’s idea, and Kim Novak knows.', 'a teammate’s idea, and a teammate knows.'],
    ["Kim's design, Alex's doubt.", "a teammate's design, teammate B's doubt."],
    ['Dana agreed with Robin.', 'my manager agreed with my partner.'],
    ['Mail robin@corp.example about OPS-123.', 'Mail about.'],
    ['Ask @kim_novak in the channel.', 'Ask in the channel.'],
    ['See https://wiki.corp.example/x?y=1 for it.', 'See for it.'],
    ['Call +49 30 1234567 today.', 'Call today.'],
    ['They offered 95,000 EUR, then $110k.', 'They offered, then.'],
    ['Helios slipped at Northwind Ltd.', '[project] slipped at [project].'],
    ['On 2026-03-14 we shipped.', 'On March 2026 we shipped.'],
    ['Decided on 14 March 2026, again on May 3rd.', 'Decided on March 2026, again on May.'],
    ['Since 14.03.2026 it is quiet.', 'Since 2026 it is quiet.'],
  ])('%s -> %s', (before, expected) => {
    expect(redacted(before)).toBe(expected);
  });

  it('leaves words alone that only begin like a name', () => {
    expect(redacted('A robing, Kimono and Alexandria stay.')).toBe('A robing, Kimono and Alexandria stay.');
  });

  it('names people anew in every export, in the order in which they appear', () => {
    const [kimFirst, alexFirst] = [redact(['Kim, then Alex.'], rules), redact(['Alex, then Kim.'], rules)];
    expect(kimFirst.lines[0]?.after).toBe('a teammate, then teammate B.');
    expect(kimFirst.replaced).not.toEqual(alexFirst.replaced);
    expect(alexFirst.replaced).toEqual([
      { token: 'Alex', by: 'a teammate' },
      { token: 'Kim', by: 'teammate B' },
    ]);
  });

  it('is the same every time for the same lines', () => {
    expect(redact(['Kim, then Alex.'], rules)).toEqual(redact(['Kim, then Alex.'], rules));
  });
});

const leaving = (line: string, ...names: readonly string[]): string =>
  redact([line], { people: [{ names, relation: 'teammate' }], projectWords: [], dictionary: new Set() }).lines[0]
    ?.after ?? '';

describe('a name', () => {
  it.each([
    ['田中', '田中さんと話した。', 'a teammateさんと話した。'],
    ['דנה', 'אמרתי לדנה ולרון', 'אמרתי לa teammate ולרון'],
    ['민수', '민수가 왔다', 'a teammate가 왔다'],
    ['Анна', 'С Анной и Анне', 'С a teammate и a teammate'],
    ['Павел', 'у Павла', 'у a teammate'],
    ['Мария', 'с Марией', 'с a teammate'],
    ['Артём', 'Артем молчал', 'a teammate молчал'],
    ['Анна Каренина', 'об Анне Карениной', 'об a teammate'],
    ['Γιώργος', 'είπα στον Γιώργο', 'είπα στον a teammate'],
    ['राम', 'राम ने कहा', 'a teammate ने कहा'],
    ['রাহুল', 'রাহুলের কথা', 'a teammate কথা'],
    ['أحمد', 'قلت لاحمد', 'قلت لa teammate'],
    ['สมชาย', 'คุยกับสมชายแล้ว', 'คุยกับa teammateแล้ว'],
    ["O'Brien", "O’Brien’s plan, O'Brien too.", 'a teammate’s plan, a teammate too.'],
    ['O’Brien', "o'brien said no.", 'a teammate said no.'],
    ['José', 'Jose\u0301, Jose and JOSÉ.', 'a teammate, a teammate and a teammate.'],
    ['Jose', 'José nodded.', 'a teammate nodded.'],
    ['Straße', 'STRASSE or strasse', 'a teammate or a teammate'],
    ['İpek', 'ipek, İPEK and Ipek', 'a teammate, a teammate and a teammate'],
    ['ipek', 'İpek left', 'a teammate left'],
    ['Robin', 'Ro\u00adbin and Ro\u200bbin', 'a teammate and a teammate'],
    ['Ro\u00adbin', 'Robin waits', 'a teammate waits'],
    ['Robin', 'Robins plan', 'a teammates plan'],
    ['Müller', 'Mueller and Muller', 'a teammate and a teammate'],
    ['Mueller', 'Müller asked', 'a teammate asked'],
    ['Håkon', 'Haakon asked', 'a teammate asked'],
    ['Kim Novak', 'Kim\u00a0Novak, Kim-Novak', 'a teammate, a teammate'],
    ['Robin', 'robin_k, Robin2', 'a teammate_k, a teammate2'],
  ])('%s goes from: %s', (name, before, after) => {
    expect(leaving(before, name)).toBe(after);
  });

  it.each([
    ['Анна', 'Ананас лежит'],
    ['Ян', 'январь прошёл'],
    ['דנה', 'מדינה גדולה'],
    ['Rob', 'A robing'],
    ['राम', 'विराम'],
    [' ', 'nothing to find'],
    ['\u200b', 'nothing to find'],
  ])('%s stays out of: %s', (name, line) => {
    expect(leaving(line, name)).toBe(line);
  });

  it('in brackets of an expression is a name like any other', () => {
    expect(leaving('Ask (A.J.) now, not AxJx', 'A.J.')).toBe('Ask (a teammate) now, not AxJx');
  });
});

describe('what always goes', () => {
  it.each([
    ['Mail robin@corp now.', 'Mail now.'],
    ['See ops-123 and OPS-7.', 'See and.'],
    ['They pay 95k here.', 'They pay here.'],
    ['It was 5 000 euros.', 'It was.'],
    ['It was CHF 1’250’000.', 'It was.'],
    ['It was €12 500 in all.', 'It was in all.'],
    ['It was 1.250,50 € in all.', 'It was in all.'],
    ['It was 5\u202f000 € or 5’000 CHF.', 'It was or.'],
    ['It was ₹12 lakh, no ₩3000.', 'It was, no.'],
    ['It was 2.5 million dollars.', 'It was.'],
  ])('%s -> %s', (before, after) => {
    expect(redacted(before)).toBe(after);
  });
  it.each(['It ran 5 km in 3 months.', 'The top-10 since covid-19 in mid-2026.', 'Version 1.2.3 took 12 days.'])(
    'is not: %s',
    (line) => {
      expect(redacted(line)).toBe(line);
    },
  );
});

describe('the review before it leaves', () => {
  it('lists capitalised words inside a sentence that nobody listed', () => {
    const { suspects } = redact(['Today Priya asked me. On Monday I read about Kubernetes with Sam.'], rules);
    expect(suspects).toEqual(['Priya', 'Sam']);
  });
  it('lists a name at the beginning of a sentence, and no word that only begins one', () => {
    const { suspects } = redact(
      ['Priya asked. The plan held. Deploys went well.', 'We like deploys. “Sam left.”'],
      rules,
    );
    expect(suspects).toEqual(['Priya', 'Sam']);
  });
  it('lists words that begin like a listed name, and large figures', () => {
    const { suspects } = redact(['we met robinem about 120,000 people in 2026'], rules);
    expect(suspects).toEqual(['robinem', '120,000']);
  });
  it.each(['昨日は鈴木さんと話した', 'דיברתי עם רון', 'தம்பி வந்தான்', 'ვესაუბრე ნინოს'])(
    'never calls writing without capitals clean: %s',
    (line) => {
      expect(redact([line], rules).suspects.join('').length).toBeGreaterThan(line.length / 2);
    },
  );
  it('warns of words about health', () => {
    expect(redact(['After my sick leave the therapist said wait.'], rules).healthWords).toEqual([
      'sick leave',
      'therapist',
    ]);
  });
});

describe('the check of a finished file', () => {
  it('finds every name, word and pattern that was to be left out', () => {
    const file = 'robin and KIM at northwind ltd, OPS-123, a@b.example';
    expect(leaksIn(file, rules)).toEqual(['Robin', 'Kim', 'Northwind Ltd', 'a@b.example', 'OPS-123']);
  });
  it('finds nothing in what was redacted', () => {
    const lines = ['Robin, Kim’s, ROBIN, robin@corp.example, OPS-123, Helios.', '@dana wrote to Alex.'];
    const text = redact(lines, rules)
      .lines.map((line) => line.after)
      .join('\n');
    expect(leaksIn(text, rules)).toEqual([]);
  });
});
