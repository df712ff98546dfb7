import { arrows, groups, processes, processOf } from './arrows.ts';

/** A room as the picture shows it: whole branches of the tree are one layer, but for the journal's own foundation. */
const layerOf = (room: string): string => {
  if (room === 'electron/journal/core' || room === 'shared/ipc' || !room.includes('/')) return room;
  const [process, branch] = room.split('/');
  if (process === 'shared') return branch === 'domain' ? 'shared/domain' : 'shared';
  return `${process}/${branch}`;
};

type Layers = ReadonlyMap<string, ReadonlySet<string>>;

/** Which layer stands on which, from the arrows between their rooms. */
const standsOn = (): Layers => {
  const layers = new Map<string, Set<string>>();
  for (const [room, named] of Object.entries(arrows)) {
    const below = layers.get(layerOf(room)) ?? new Set();
    for (const other of named.flatMap((name) => groups[name] ?? [name])) {
      if (layerOf(other) !== layerOf(room)) below.add(layerOf(other));
    }
    layers.set(layerOf(room), below);
  }
  return layers;
};

/** Everything below a layer. Throws where layers stand on each other: then they are no layers. */
const allBelow = (layers: Layers, layer: string, above: readonly string[] = []): ReadonlySet<string> => {
  if (above.includes(layer)) throw new Error(`in a circle: ${[...above, layer].join(' -> ')}`);
  const direct = [...(layers.get(layer) ?? [])];
  return new Set(direct.flatMap((other) => [other, ...allBelow(layers, other, [...above, layer])]));
};

/** How many layers lie below one on the longest way down. */
const heightOf = (layers: Layers, layer: string): number =>
  Math.max(0, ...[...(layers.get(layer) ?? [])].map((other) => heightOf(layers, other) + 1));

/** What a layer stands on, without what it stands on through one of these. */
const directly = (layers: Layers, layer: string): readonly string[] => {
  const direct = [...(layers.get(layer) ?? [])];
  return direct.filter((one) => !direct.some((other) => allBelow(layers, other).has(one))).toSorted();
};

/**
 * The layers of the program as text, from the table of arrows: by the process they run in, the highest first, each with
 * what it stands on. What is reached through another layer is left out.
 */
export const layerPicture = (): string => {
  const layers = standsOn();
  const names = [...layers.keys()];
  const width = Math.max(...names.map((name) => name.length));
  const byHeight = names.toSorted(
    (one, other) => heightOf(layers, other) - heightOf(layers, one) || (one < other ? -1 : 1),
  );
  const parts = processes.map((process) => {
    const mine = byHeight.filter((name) => processOf(name) === process);
    const lines = mine.map((name) => {
      const below = directly(layers, name).join(', ');
      return `  ${below === '' ? name : `${name.padEnd(width)}  -> ${below}`}`;
    });
    return [process, ...lines].join('\n');
  });
  return parts.join('\n\n');
};
