import { partnersCopy } from '../../copy/partners.ts';
import { pauseCopy } from '../../copy/pause.ts';
import { rolesCopy } from '../../copy/roles.ts';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { hrefs } from '../../routes/places.ts';

/** Settings about work, which lie in the vault and have pages of their own. */
export const PlacesSection = () => (
  <Section title={pauseCopy.aboutWork}>
    <Links>
      <a href={hrefs.roles()}>{rolesCopy.link}</a>
      <a href={hrefs.partner()}>{partnersCopy.link}</a>
      <a href={hrefs.rhythm()}>{pauseCopy.link}</a>
    </Links>
  </Section>
);
