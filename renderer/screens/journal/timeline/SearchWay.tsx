import { actionIn } from '../../../actions/action.ts';
import { useActionKeys } from '../../../actions/use-action-keys.ts';
import { search } from '../../../actions/window-actions.ts';
import { windowKeys } from '../../../actions/window-keys.ts';
import { Icon } from '../../../design/Icon.tsx';
import { hintOf } from '../../../input/action-key.ts';
import { KeyHint } from '../../../kit/primitives/KeyHint.tsx';
import { hrefs } from '../../../routes/places.ts';
import styles from './SearchWay.module.css';

const hint = hintOf(windowKeys.search);

/** Looks like the field it leads to; the slash key goes there too. */
export const SearchWay = () => {
  const { words, perform } = actionIn(search, null);
  useActionKeys([actionIn(search, null)]);
  return (
    <a
      className={styles['way']}
      href={hrefs.search()}
      aria-keyshortcuts={hint}
      onClick={(event) => {
        event.preventDefault();
        perform();
      }}
    >
      <Icon name="search" size={18} />
      <span>{words}</span>
      <KeyHint>{hint}</KeyHint>
    </a>
  );
};
