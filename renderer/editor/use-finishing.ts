import { useRef, useState } from 'react';

/**
 * Runs one finish at a time and says while it runs; an attempt gives true when its screen is left. What is typed between the finish and its reply belongs to nothing
 * any more; so nothing may be typed then: a word that is on the screen is a word that is kept.
 */
export const useFinishing = () => {
  const running = useRef(false);
  const [finishing, setFinishing] = useState(false);
  const finish = async (attempt: () => Promise<boolean>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setFinishing(true);
    // A screen that is left stays as it is until it is gone.
    if (await attempt()) return;
    running.current = false;
    setFinishing(false);
  };
  return { finishing, finish };
};
