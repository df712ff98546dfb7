import { type AnswerRules, answerCall, type HandlersBy } from '../border/answer-call.ts';
import { greetAs, type Letters } from '../border/letters.ts';

export type Letterbox = {
  /** Meets a page; the one met before is heard no more. Gives the public key of this side, null for what is no key. */
  readonly greet: (publicKey: Uint8Array) => Promise<Uint8Array | null>;
  /**
   * Reads a letter and begins what it asks for; the promise inside is its sealed answer. Null for a letter that nobody
   * sealed for this side, or that holds no request.
   */
  readonly take: (letter: Uint8Array) => Promise<{ readonly answer: Promise<Uint8Array> } | null>;
};

type Request = { readonly channel: unknown; readonly input: unknown };

/** The preload seals no other form; what comes in its name is not trusted all the same. Null for what is no request. */
const requestIn = (text: string): Request | null => {
  try {
    const { channel, input }: { channel?: unknown; input?: unknown } = JSON.parse(text);
    return { channel, input };
  } catch {
    return null;
  }
};

/** Where the letters of the page are read and answered, by the handlers of the journal. */
export const createLetterbox = (handlers: HandlersBy<'journal'>, rules: AnswerRules): Letterbox => {
  let letters: Letters | null = null;
  return {
    greet: async (publicKey) => {
      try {
        const greeting = await greetAs('journal');
        letters = await greeting.meet(publicKey);
        return greeting.publicKey;
      } catch {
        return null;
      }
    },
    take: async (letter) => {
      const own = letters;
      const text = (await own?.open(letter)) ?? null;
      const request = text === null ? null : requestIn(text);
      if (own === null || request === null) return null;
      const answer = answerCall(handlers, rules, request);
      return { answer: answer.then((reply) => own.seal(JSON.stringify(reply))) };
    },
  };
};
