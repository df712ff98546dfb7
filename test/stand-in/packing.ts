/** What a value becomes on its way between two worlds: JSON, with a one-key object for all that JSON lacks. */
export type Packed = null | boolean | number | string | { readonly [tag: string]: unknown };

/** Functions and promises, which only the bridge between preload and page can carry. */
export type Exotic = {
  readonly pack: (value: object) => Packed | undefined;
  readonly unpack: (packed: { readonly [tag: string]: unknown }) => unknown;
};

/**
 * Packs what structured cloning takes and refuses the rest by name. The function is also sent to the page as text, so
 * it must use nothing from outside itself. Symbols, DOM nodes, class instances and cycles are refused.
 */
export function createPacking() {
  type Tagged = { readonly [tag: string]: unknown };
  const none: Exotic = { pack: () => undefined, unpack: () => undefined };

  function pack(value: unknown, exotic: Exotic = none, depth = 0): Packed {
    if (depth > 1000) throw new Error('Value is nested too deep, or cyclic.');
    if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { number: Object.is(value, -0) ? '-0' : `${value}` };
    }
    if (value === undefined) return { undefined: true };
    if (typeof value === 'bigint') return { bigint: `${value}` };
    if (typeof value === 'symbol') throw new Error('A symbol could not be cloned.');
    const special = exotic.pack(value);
    if (special !== undefined) return special;
    if (typeof value === 'function') throw new Error('An object could not be cloned.');
    return packObject(value, exotic, depth + 1);
  }

  function packObject(value: object, exotic: Exotic, depth: number): Packed {
    const each = (values: Iterable<unknown>) => [...values].map((one) => pack(one, exotic, depth));
    if (Array.isArray(value)) return { array: each(value) };
    if (value instanceof Date) return { date: value.getTime() };
    if (value instanceof Map) return { map: [...value].map(each) };
    if (value instanceof Set) return { set: each(value) };
    if (value instanceof Error) return { error: value.message, name: value.name };
    if (value instanceof ArrayBuffer) return { bytes: toBase64(new Uint8Array(value)), of: 'ArrayBuffer' };
    if (value instanceof Uint8Array) return { bytes: toBase64(value), of: 'Uint8Array' };
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw new Error(`A ${value.constructor.name} could not be cloned.`);
    }
    return { object: Object.entries(value).map(([key, one]) => [key, pack(one, exotic, depth)]) };
  }

  function unpack(packed: unknown, exotic: Exotic = none): unknown {
    if (packed === null || typeof packed !== 'object') return packed;
    const tagged = packed as Tagged;
    const list = (values: unknown) => (values as unknown[]).map((one) => unpack(one, exotic));
    if ('object' in tagged)
      return Object.fromEntries(
        (tagged['object'] as [string, unknown][]).map((one) => list(one)) as [string, unknown][],
      );
    if ('array' in tagged) return list(tagged['array']);
    if ('undefined' in tagged) return undefined;
    if ('number' in tagged) return Number(tagged['number']);
    if ('bigint' in tagged) return BigInt(tagged['bigint'] as string);
    if ('date' in tagged) return new Date(tagged['date'] as number);
    if ('map' in tagged) return new Map((tagged['map'] as unknown[]).map(list) as [unknown, unknown][]);
    if ('set' in tagged) return new Set(list(tagged['set']));
    if ('error' in tagged) return Object.assign(new Error(`${tagged['error']}`), { name: tagged['name'] });
    if ('bytes' in tagged) return fromBase64(`${tagged['bytes']}`, tagged['of'] === 'ArrayBuffer');
    return exotic.unpack(tagged);
  }

  function toBase64(bytes: Uint8Array): string {
    let text = '';
    for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    return btoa(text);
  }

  function fromBase64(base64: string, asBuffer: boolean): Uint8Array | ArrayBuffer {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return asBuffer ? bytes.buffer : bytes;
  }

  return { pack, unpack };
}
