import { fail, ok, type Result } from '../../errors/result.ts';
import type { Ladder, Rung } from '../../records/beside/ladder.ts';
import { ladders as catalogueLadders } from '../questions/prompt-catalogue.ts';

export type NewLadder = Pick<Ladder, 'kind' | 'name' | 'rungs'>;

const scopes: Readonly<Record<string, string>> = {
  tl: 'One team: its design, quality and technical choices',
  staff: 'Deeper: problems that several teams share',
  principal: 'Deeper: the technical shape of a field over years',
  distinguished: 'Deeper: questions the whole company rests on',
  em: 'One team: its people, health and process',
  sem: 'Broader: a larger team or several',
  director: 'Broader: several teams and those who lead them',
  vp: 'Broader: an organisation and its direction',
};

/** The rung of the other ladder that one often works with, null where the guide names none. */
const pairOf = (id: string): string | null => {
  const pair = catalogueLadders.pairs.find((rungs) => rungs.includes(id));
  return pair?.find((rung) => rung !== id) ?? null;
};

const rungsOf = (rungs: readonly { readonly id: string; readonly label: string }[]): Rung[] =>
  rungs.map(({ id, label }) => ({ id, label, scope: scopes[id] ?? '', typicalPair: pairOf(id), hidden: false }));

/** Both ladders as a practitioner guide draws them, technical first; everything is the writer's to edit. Section 6. */
export const defaultLadders = (): readonly [technical: NewLadder, management: NewLadder] => [
  { kind: 'technical', name: 'Technical ladder', rungs: rungsOf(catalogueLadders.technical) },
  { kind: 'management', name: 'Management ladder', rungs: rungsOf(catalogueLadders.management) },
];

/** Pairs of levels to pick from when a duo is set up, technical first. docs/domain.md, section 4.1. */
export const levelPairs = (): readonly {
  readonly ids: readonly [string, string];
  readonly label: string;
}[] => {
  const { technical, management, extra, pairs } = catalogueLadders;
  const labels = new Map([...technical, ...management, ...extra].map(({ id, label }) => [id, label]));
  return pairs.map((ids) => ({ ids, label: ids.map((id) => labels.get(id) ?? id).join(' with ') }));
};

/** The rungs a company has. */
export const visibleRungs = ({ rungs }: Pick<Ladder, 'rungs'>): readonly Rung[] =>
  rungs.filter(({ hidden }) => !hidden);

export type LadderRow = { readonly technical: Rung | null; readonly management: Rung | null };

/** Both ladders side by side from the lowest rung up, at one height: neither is drawn above the other. Section 6. */
export const sideBySide = (
  technical: Pick<Ladder, 'rungs'>,
  management: Pick<Ladder, 'rungs'>,
): readonly LadderRow[] => {
  const [left, right] = [visibleRungs(technical), visibleRungs(management)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, height) => ({
    technical: left[height] ?? null,
    management: right[height] ?? null,
  }));
};

/** An edited ladder with unique rungs and at least one left to see, or what is wrong with it. */
export const checkLadder = <Edited extends Pick<Ladder, 'rungs'>>(
  ladder: Edited,
): Result<Edited, { readonly code: 'rung-twice' | 'rung-unnamed' | 'ladder-empty'; readonly rung: string | null }> => {
  const ids = ladder.rungs.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return fail({ code: 'rung-twice', rung: twice });
  const unnamed = ladder.rungs.find(({ label }) => label.trim() === '');
  if (unnamed) return fail({ code: 'rung-unnamed', rung: unnamed.id });
  return visibleRungs(ladder).length === 0 ? fail({ code: 'ladder-empty', rung: null }) : ok(ladder);
};
