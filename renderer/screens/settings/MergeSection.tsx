import { mergeCopy } from '../../copy/merge.ts';
import { Links } from '../../kit/primitives/Links.tsx';
import { Section } from '../../kit/primitives/Section.tsx';
import { ConflictsLink } from '../../merge/ConflictsLink.tsx';
import { hrefs } from '../../routes/places.ts';
import { useVault } from '../../state/vault.ts';

/** The way to bringing in entries of another vault; none for the sample diary, nor where nothing can be changed. */
export const MergeSection = () => {
  const { vault } = useVault();
  if (vault.status !== 'unlocked' || vault.sample || vault.readOnly) return null;
  return (
    <Section title={mergeCopy.section} lead={mergeCopy.sectionDetail}>
      <Links>
        <a href={hrefs.merge()}>{mergeCopy.link}</a>
        <ConflictsLink />
      </Links>
    </Section>
  );
};
