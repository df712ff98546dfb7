import { RowBoundary } from '../../renderer/kit/feedback/RowBoundary.tsx';
import { StatusLine } from '../../renderer/kit/feedback/StatusLine.tsx';
import { Checkbox } from '../../renderer/kit/fields/Checkbox.tsx';
import { Form } from '../../renderer/kit/fields/Form.tsx';
import { TextField } from '../../renderer/kit/fields/TextField.tsx';
import { RecordRow } from '../../renderer/kit/lists/RecordRow.tsx';
import { Actions } from '../../renderer/kit/primitives/Actions.tsx';
import { Button } from '../../renderer/kit/primitives/Button.tsx';
import { Fact } from '../../renderer/kit/primitives/Fact.tsx';
import { Links } from '../../renderer/kit/primitives/Links.tsx';
import { Row } from '../../renderer/kit/primitives/Row.tsx';
import { Section } from '../../renderer/kit/primitives/Section.tsx';
import { SupportingText } from '../../renderer/kit/primitives/SupportingText.tsx';
import { Held } from './Held.tsx';

/** What the pages of the settings are made of. */
export const Sections = () => (
  <>
    <Section title="Backups" lead="A whole copy of the vault, taken once a day and kept beside it.">
      <Row>
        <Fact name="Folder" value="Driftline backups" />
        <Button tone="plain">Choose another</Button>
      </Row>
      <SupportingText wide>The newest backup is from yesterday.</SupportingText>
      <StatusLine>A backup was taken.</StatusLine>
      <Links>
        <a href="#/">Look at the backups</a>
        <a href="#/">Bring in another vault</a>
      </Links>
    </Section>
    <Section>
      <Checkbox label="Lock when the window is left" checked onChange={() => undefined} />
    </Section>
    <ul>
      <RecordRow title="Tech lead" details={['Since 2 March 2026', 'Another role begins on the same day.']}>
        <Button>Change</Button>
        <Button tone="plain">Delete</Button>
      </RecordRow>
      <RowBoundary instead="This one cannot be shown.">
        <RecordRow title="Jo" level={3} details={['Until 9 January 2026']} />
      </RowBoundary>
    </ul>
    <Held start="Engineering manager">
      {(value, set) => (
        <Form label="Change the role" onSubmit={() => undefined}>
          <TextField label="Title" value={value} onChange={set} />
          <Actions>
            <Button type="submit" tone="primary">
              Keep
            </Button>
            <Button>Cancel</Button>
            <SupportingText role="status">Kept.</SupportingText>
          </Actions>
        </Form>
      )}
    </Held>
  </>
);
