import { PLACES } from '#article/locations.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Message, MessageActions } from '../../ui/message.tsx';

/** `/search`: says what will stand here; there is no field that does nothing. */
export const SearchPage = () => {
  const { t } = useInterface();
  usePageTitle(t('search.title'));
  return (
    <div data-chrome>
      <Message label={t('search.title')} title={t('search.coming.title')}>
        <p>{t('search.coming.text')}</p>
        <MessageActions>
          <ButtonLink to={PLACES.home}>{t('state.toLatest')}</ButtonLink>
        </MessageActions>
      </Message>
    </div>
  );
};
