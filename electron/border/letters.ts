/**
 * Sealed letters between the page and the process that holds the journal. Main carries them and cannot read them, so
 * that nothing of the journal, and no passphrase, ever lies in its memory. Main is no enemy here: it hands over both
 * public keys, and could read along if it were written to.
 *
 * ECDH on P-256, HKDF-SHA-256 to one AES-256-GCM key a direction, a random 96-bit nonce before each letter. Both sides
 * use WebCrypto, which Node and Chromium have alike; keys are not extractable and end with their process.
 */
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;
const CIPHER = 'AES-GCM';
const NONCE_BYTES = 12;
const KEY_BITS = 256;

/** An uncompressed point of P-256. */
export const PUBLIC_KEY_BYTES = 65;

export type Side = 'page' | 'journal';
type Bytes = Uint8Array<ArrayBuffer>;

export type Letters = {
  readonly seal: (text: string) => Promise<Bytes>;
  /** Null for what the other side did not seal for this one. */
  readonly open: (letter: Uint8Array) => Promise<string | null>;
};

export type Greeting = {
  readonly publicKey: Bytes;
  /** Rejects for bytes that are no public key. */
  readonly meet: (theirs: Uint8Array) => Promise<Letters>;
};

/** Over a buffer of its own: what comes over a border may be a view of a larger one. */
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

const keysOf = async (secret: ArrayBuffer) => {
  const { subtle } = crypto;
  const root = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const keyFrom = (side: Side, use: 'encrypt' | 'decrypt') =>
    subtle.deriveKey(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: new TextEncoder().encode(`from the ${side}`) },
      root,
      { name: CIPHER, length: KEY_BITS },
      false,
      [use],
    );
  return keyFrom;
};

/** Begins a correspondence from one side: its public key, and what becomes of it once the other one's is known. */
export const greetAs = async (side: Side): Promise<Greeting> => {
  const { subtle } = crypto;
  const { publicKey, privateKey } = await subtle.generateKey(CURVE, false, ['deriveBits']);
  return {
    publicKey: new Uint8Array(await subtle.exportKey('raw', publicKey)),
    meet: async (theirs) => {
      const point = await subtle.importKey('raw', own(theirs), CURVE, false, []);
      const keyFrom = await keysOf(await subtle.deriveBits({ name: CURVE.name, public: point }, privateKey, KEY_BITS));
      const outgoing = await keyFrom(side, 'encrypt');
      const incoming = await keyFrom(side === 'page' ? 'journal' : 'page', 'decrypt');
      return {
        seal: async (text) => {
          const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
          const sealed = await subtle.encrypt({ name: CIPHER, iv: nonce }, outgoing, new TextEncoder().encode(text));
          const letter = new Uint8Array(NONCE_BYTES + sealed.byteLength);
          letter.set(nonce);
          letter.set(new Uint8Array(sealed), NONCE_BYTES);
          return letter;
        },
        open: async (letter) => {
          const [nonce, sealed] = [own(letter.subarray(0, NONCE_BYTES)), own(letter.subarray(NONCE_BYTES))];
          try {
            return new TextDecoder().decode(await subtle.decrypt({ name: CIPHER, iv: nonce }, incoming, sealed));
          } catch {
            return null;
          }
        },
      };
    },
  };
};

/** Does one thing after the other: sealing takes a moment of its own, and two letters must not overtake each other. */
export const oneAfterTheOther = (): (<Value>(act: () => Promise<Value>) => Promise<Value>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (act) => {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  };
};
