import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { VaultDoubt } from '../../shared/ipc/vault.ts';
import { useView } from '../bridge/use-view.ts';
import { type MainPlace, shellCopy } from '../copy/shell.ts';
import { Wordmark } from '../design/Wordmark.tsx';
import { useKeptFocus } from '../input/use-kept-focus.ts';
import { hrefs } from '../routes/places.ts';
import { usePlace, useScreenPath } from '../state/hash-location.ts';
import { moveOnFromUndo } from '../state/undo.ts';
import { mainPlaceOf } from './main-place.ts';
import { OlderFile } from './OlderFile.tsx';
import styles from './Shell.module.css';
import { UnsavedStrip } from './UnsavedStrip.tsx';
import { WindowActions } from './WindowActions.tsx';

const mainPlaces: readonly MainPlace[] = ['today', 'journal', 'drift', 'feeds', 'duo', 'summary', 'settings'];

/** The pair stands among the places once there is one, or while one is there. */
const useMainPlaces = (current: MainPlace | null): readonly MainPlace[] => {
  const pair = useView('duo:is-there', null);
  const hasPair = current === 'duo' || (pair.status === 'ready' && pair.value.isThere);
  return mainPlaces.filter((name) => name !== 'duo' || hasPair);
};

/** The frame around every screen of the open house. */
export const Shell = (props: {
  readonly sample: boolean;
  /** Why nothing can be changed, in words; null while it can. */
  readonly readOnly: string | null;
  /** Why the file is not taken for the newest; null when it is. */
  readonly doubt: VaultDoubt | null;
  readonly children: ReactNode;
}) => {
  const { sample, readOnly, doubt, children } = props;
  const path = useScreenPath();
  const place = usePlace();
  const current = place === null ? null : mainPlaceOf[place.name];
  const shown = useMainPlaces(current);
  const main = useRef<HTMLElement>(null);
  useKeptFocus();
  const skipToContent = (event: { readonly preventDefault: () => void }) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <div className={styles['shell']}>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link; the part behind the # is the place here, so it must not change */}
      <a className={styles['skip']} href="#content" onClick={skipToContent}>
        {shellCopy.skipLink}
      </a>
      <header>
        {sample ? <p className={styles['sample']}>{shellCopy.sampleStrip}</p> : null}
        {readOnly ? <p className={styles['readOnly']}>{readOnly}</p> : null}
        <UnsavedStrip />
        {doubt ? <OlderFile doubt={doubt} onAccepted={() => main.current?.focus()} /> : null}
        <div className={styles['bar']}>
          <Wordmark shrinks />
          <nav className={styles['navigation']} aria-label={shellCopy.navigation}>
            {shown.map((name) => (
              <a key={name} href={hrefs[name]()} aria-current={name === current ? 'page' : undefined}>
                {shellCopy.places[name]}
              </a>
            ))}
          </nav>
          <WindowActions mayWrite={readOnly === null} />
        </div>
      </header>
      <main ref={main} id="content" className={styles['main']} tabIndex={-1}>
        <FocusHeading path={path} />
        {children}
      </main>
    </div>
  );
};

/**
 * After a change of place the heading has the focus: a screen reader says where one is, Tab goes on from there. Stands
 * before the screen, whose own effects run later and may know a better place.
 */
const FocusHeading = ({ path }: { readonly path: string }) => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place is what the effect answers to
  useLayoutEffect(() => {
    moveOnFromUndo();
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [path]);
  return null;
};
