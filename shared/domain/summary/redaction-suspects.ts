import { monthNames } from '../../wording/wording.ts';
import { redactionForm } from './redaction-form.ts';

const OPENINGS =
  'a about after again all almost also although always am an and another any anyone anything are as ask asked at away back be because been before being below better between big both but by call can could did do does doing done down during each early either else enough even every everyone everything far few first five for four from get give go going good got great had half hard has have having he hence her here hers him his how however if in instead into is it its itself just keep kept last late later least less let like little long look lots made make many may maybe me might mine more most much must my near need neither never new next no nobody none nor not nothing now of off often ok okay old on once one only or other our out over own people perhaps please quite rather really right said same saw say see seen several shall she should since six slowly so some somebody someone something sometimes somewhere soon still such sure ten than that the their them then there these they thing things think this those though three through thus till to today together tomorrow tonight too took tried try twice two under until up upon us use used very was we week well went were what when where whether which while who whole why will with within without work worked working would wrote yes yesterday yet you your';
const KNOWN: ReadonlySet<string> = new Set([
  ...OPENINGS.split(' '),
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
]);

const CAPITALISED = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'’-]*/gu;
const ANY_WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Writing that has no capitals: whether a name is left in it, only whoever reads it can tell. */
const NO_CAPITALS = /(?:(?![\p{sc=Latin}])[\p{Lo}\p{sc=Georgian}])[\p{L}\p{M}\u200c\u200d]*/gu;
const BEGINS = /(?:^|[.!?:…]["”’)]?\s+|^["“‘(])$/u;
const LARGE_NUMBER = /(?<![\d.,])\d[\d.,]{3,}(?![\d.,]*\d)/gu;
const YEAR = /^(?:19|20)\d\d[.,]?$/;

const withoutPossessive = (word: string): string => word.replace(/['’]s?$/u, '');

const monthBeforeYear = (line: string, word: string, at: number): boolean =>
  monthNames.some((month) => month === word) && /^\s\d{4}/.test(line.slice(at + word.length));

/** How much longer than a listed name a word may be that begins like it. */
const ENDING = 4;
const LEAST = 4;

/** What of a cleaned line may still name somebody: never changed, only shown. */
export const suspectsIn = (
  line: string,
  all: readonly string[],
  listed: readonly string[],
  dictionary: ReadonlySet<string>,
): readonly string[] => {
  const isKnown = (word: string): boolean => dictionary.has(word.toLowerCase());
  const written = new Set(all.flatMap((one) => one.match(ANY_WORD) ?? []));
  /** At the beginning of a sentence everything has a capital; what stands with a small letter elsewhere is no name. */
  const mayOpen = (word: string): boolean => {
    const [lower = ''] = withoutPossessive(word).toLowerCase().split(/['’]/u);
    return KNOWN.has(lower) || written.has(word.toLowerCase());
  };
  const capitalised = Array.from(line.matchAll(CAPITALISED))
    .filter(({ index, 0: word }) => !(BEGINS.test(line.slice(0, index)) && mayOpen(word)))
    .filter(({ index, 0: word }) => !monthBeforeYear(line, word, index))
    .map(([word]) => withoutPossessive(word))
    .filter((word) => word !== 'I' && !/^I['’]/u.test(word));
  const forms = listed.map(redactionForm).filter((form) => form.length >= LEAST);
  const alike = (line.match(ANY_WORD) ?? []).filter((word) => {
    const form = redactionForm(word);
    return forms.some((name) => form.startsWith(name) && form.length - name.length <= ENDING);
  });
  const numbers = (line.match(LARGE_NUMBER) ?? []).filter((number) => !YEAR.test(number));
  return [...capitalised, ...alike, ...(line.match(NO_CAPITALS) ?? []), ...numbers].filter((word) => !isKnown(word));
};
