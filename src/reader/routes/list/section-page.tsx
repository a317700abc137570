import { useParams } from 'react-router-dom';
import { usePlace, useSectionName } from '../../interface/place-context.ts';
import { ProblemState } from '../../states/problem-state.tsx';
import { ListPageView } from './list-page.tsx';
import { usePageNumber } from './use-page-number.ts';

/** `/s/<slug>`: a section of the edition this address belongs to. */
export const SectionPage = () => {
  const { slug = '' } = useParams();
  const { edition } = usePlace();
  const page = usePageNumber();
  const name = useSectionName()(slug);
  if (name === undefined || page === undefined) return <ProblemState kind="not-found" />;
  return (
    <ListPageView
      list={{ kind: 'section', language: edition, slug }}
      page={page}
      title={name}
      filters={['source', 'time']}
    />
  );
};
