import type { Tombstone } from '#article/article.ts';
import { PLACES, articleAddress } from '#article/locations.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { useSiteName } from '../../interface/place-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Message, MessageActions } from '../../ui/message.tsx';

/** A withdrawn story: that it was here, why and when it went, and not a word of it. */
export const RemovedState = ({ tombstone }: { tombstone: Tombstone }) => {
  const { t, date } = useInterface();
  const site = useSiteName();
  const { at, reason, replacedBy } = tombstone.removed;
  const title = t('state.removed.title', { site });
  usePageTitle(title);
  return (
    <div data-chrome>
      <Message label={t('state.removed.label')} title={title}>
        <p>{t(`removed.${reason}`)}</p>
        <p>
          <time dateTime={at}>{t('state.removed.date', { date: date(at, 'date') })}</time>
        </p>
        <MessageActions>
          {replacedBy !== undefined && <ButtonLink to={articleAddress(replacedBy)}>{t('state.replaced')}</ButtonLink>}
          <ButtonLink look={replacedBy === undefined ? 'primary' : 'ghost'} to={PLACES.home}>
            {t('state.toLatest')}
          </ButtonLink>
        </MessageActions>
      </Message>
    </div>
  );
};
