import { listAddress } from '#article/locations.ts';
import { Link } from '../ui/link/link.tsx';
import { usePlace, useSectionName } from '../interface/place-context.ts';

/** Name of a section as a link to its list; nothing for a story without a section the site knows. */
export const SectionLink = ({ slug }: { slug: string | undefined }) => {
  const { site, edition } = usePlace();
  const sectionName = useSectionName();
  const name = slug === undefined ? undefined : sectionName(slug);
  if (slug === undefined || name === undefined) return null;
  return (
    <Link data-chrome to={listAddress({ kind: 'section', language: edition, slug }, site.language)}>
      {name}
    </Link>
  );
};
