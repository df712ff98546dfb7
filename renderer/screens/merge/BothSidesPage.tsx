import { errorWords } from '../../../shared/errors/error-words.ts';
import type { BothSidesGroup } from '../../../shared/ipc/merge.ts';
import { call } from '../../bridge/bridge.ts';
import { useView } from '../../bridge/use-view.ts';
import { shellCopy } from '../../copy/shell.ts';
import { focusHeading } from '../../input/use-heading-focus.ts';
import { Failure } from '../../kit/feedback/Failure.tsx';
import { Actions } from '../../kit/primitives/Actions.tsx';
import { Button } from '../../kit/primitives/Button.tsx';
import { Page } from '../../kit/primitives/Page.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { SupportingText } from '../../kit/primitives/SupportingText.tsx';
import { VisuallyHidden } from '../../kit/primitives/VisuallyHidden.tsx';
import { bothSidesCopy, groupTitle, keepSide, sideInWords } from '../../merge/both-sides-copy.ts';
import { hrefs } from '../../routes/places.ts';
import { useUndoable } from '../../state/use-undoable.ts';
import { useReadOnly } from '../../state/vault.ts';
import { Loaded } from '../../views/Loaded.tsx';
import styles from './BothSidesPage.module.css';

/** Commitments, partners, people and the like that a merge kept in two versions: both in words, and keeping one. */
export const BothSidesPage = () => {
  const view = useView('both-sides:read', null);
  const { error, run } = useUndoable('both-sides:keep', (_, kept) => call('both-sides:put-back', kept));
  const keep = async (id: string) => {
    const words = { message: bothSidesCopy.kept, action: bothSidesCopy.undo };
    // The button that was pressed is gone with what it settled.
    if (await run({ id }, words)) focusHeading();
  };
  return (
    <Page title={bothSidesCopy.title} back={{ href: hrefs.settings(), words: shellCopy.backToSettings }}>
      <SupportingText>{bothSidesCopy.lead}</SupportingText>
      {error ? <Failure announce words={errorWords(error)} /> : null}
      <Loaded quiet view={view}>
        {({ groups }) => (
          <>
            {groups.length === 0 ? <p role="status">{bothSidesCopy.none}</p> : null}
            {groups.map((group) => (
              <Group key={group.versions[0]?.id} group={group} onKeep={(id) => void keep(id)} />
            ))}
          </>
        )}
      </Loaded>
      <SupportingText>{bothSidesCopy.entries}</SupportingText>
    </Page>
  );
};

type GroupProps = { readonly group: BothSidesGroup; readonly onKeep: (id: string) => void };

const Group = ({ group, onKeep }: GroupProps) => {
  const title = groupTitle(group);
  const readOnly = useReadOnly();
  return (
    <Section title={title}>
      <table className={styles['sides']} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{bothSidesCopy.line}</VisuallyHidden>
            </th>
            {group.versions.map(({ id, side }) => (
              <th key={id} scope="col">
                {sideInWords(side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {group.lines.map((line) => (
            <Line key={line.label} line={line} versions={group.versions} />
          ))}
        </tbody>
      </table>
      {group.lines.some(({ differs }) => differs) ? null : <p>{bothSidesCopy.same}</p>}
      {readOnly === null ? (
        <Actions>
          {group.versions.map(({ id, side }) => (
            <Button key={id} label={bothSidesCopy.keepLabel(keepSide(side), title)} onClick={() => onKeep(id)}>
              {keepSide(side)}
            </Button>
          ))}
        </Actions>
      ) : null}
    </Section>
  );
};

type LineProps = {
  readonly line: BothSidesGroup['lines'][number];
  readonly versions: BothSidesGroup['versions'];
};

const Line = ({ line: { label, words, differs }, versions }: LineProps) => (
  <tr data-differs={differs || undefined}>
    <th scope="row">
      {differs ? <VisuallyHidden>{bothSidesCopy.differs} </VisuallyHidden> : null}
      {label}
    </th>
    {versions.map(({ id }, at) => (
      <td key={id}>{words[at] || <span className={styles['nothing']}>{bothSidesCopy.nothing}</span>}</td>
    ))}
  </tr>
);
