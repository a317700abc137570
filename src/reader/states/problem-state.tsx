import { PLACES } from '#article/locations.ts';
import type { ReadingProblemKind } from '../data/reading-problem.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePageTitle } from '../interface/use-page-title.ts';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Icon } from '../ui/marks/icon.tsx';
import { Message, MessageActions } from '../ui/message.tsx';

type Words = { readonly label: string; readonly title: string; readonly text: string };

const useWords = (kind: ReadingProblemKind): Words => {
  const { t, number } = useInterface();
  switch (kind) {
    case 'not-found':
      return { label: number(404), title: t('state.notFound.title'), text: t('state.notFound.text') };
    case 'offline':
      return { label: t('state.offline.label'), title: t('state.offline.title'), text: t('state.offline.text') };
    case 'malformed':
      return { label: t('state.failed.label'), title: t('state.malformed.title'), text: t('state.malformed.text') };
    case 'too-new':
      return { label: t('state.failed.label'), title: t('state.tooNew.title'), text: t('state.tooNew.text') };
    case 'failed':
      return { label: t('state.failed.label'), title: t('state.failed.title'), text: t('state.failed.text') };
  }
};

/** What a page shows when what it is about cannot be read: what happened, and a next step. */
export const ProblemState = ({ kind, onRetry }: { kind: ReadingProblemKind; onRetry?: (() => void) | undefined }) => {
  const { t } = useInterface();
  const { label, title, text } = useWords(kind);
  usePageTitle(title);
  return (
    <div data-chrome>
      <Message label={label} title={title}>
        <p>{text}</p>
        <MessageActions>
          {kind !== 'not-found' && onRetry !== undefined && <Button onPress={onRetry}>{t('state.retry')}</Button>}
          {kind === 'not-found' && (
            <ButtonLink to={PLACES.search}>
              <Icon name="search" small />
              {t('nav.search')}
            </ButtonLink>
          )}
          <ButtonLink look="ghost" to={PLACES.home}>
            {t('state.toLatest')}
          </ButtonLink>
        </MessageActions>
      </Message>
    </div>
  );
};
