import { useEffect, useState } from 'react';
import { subscribe } from '../bridge/bridge.ts';
import { sealingCopy } from './keys-copy.ts';

type Sealing = { readonly done: number; readonly total: number };

/** How far sealing everything anew has come while `busy`, with its words; no words while nothing is at work. */
export const useSealing = (busy: boolean): { readonly of: Sealing | null; readonly words: string } => {
  const [of, setOf] = useState<Sealing | null>(null);
  useEffect(() => {
    if (!busy) return;
    const stop = subscribe('keys:sealing', setOf);
    return () => {
      stop();
      setOf(null);
    };
  }, [busy]);
  if (!busy) return { of: null, words: '' };
  return { of, words: of === null ? sealingCopy.deriving : sealingCopy.progress(of.done, of.total) };
};
