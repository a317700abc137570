import { PLACES } from '#article/locations.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePageTitle } from '../../interface/use-page-title.ts';
import { HeadlineLink } from '../../list/headline-link.tsx';
import { MetaStrip } from '../../list/meta-strip.tsx';
import { StoryTime } from '../../list/story-time.tsx';
import { SaveButton } from '../../saved/save-button.tsx';
import { removeAllSaved } from '../../saved/saved-store.ts';
import { useSaved } from '../../saved/use-saved.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { LineLabel } from '../../ui/line-label.tsx';
import { Message, MessageActions } from '../../ui/message.tsx';
import styles from './saved-page.module.css';

const Empty = () => {
  const { t } = useInterface();
  return (
    <div data-chrome>
      <Message label={t('saved.title')} title={t('saved.empty.title')}>
        <p>{t('saved.empty.text')}</p>
        <MessageActions>
          <ButtonLink to={PLACES.home}>{t('saved.toLatest')}</ButtonLink>
        </MessageActions>
      </Message>
    </div>
  );
};

/** `/saved`: what this reader kept, newest first. */
export const SavedPage = () => {
  const { t } = useInterface();
  const saved = useSaved();
  usePageTitle(t('saved.title'));
  if (saved.length === 0) return <Empty />;
  return (
    <div className={styles.page}>
      <h1 tabIndex={-1} data-chrome>
        <LineLabel weight="ink">{t('saved.title')}</LineLabel>
      </h1>
      <p className={styles.count} data-chrome>
        {t('saved.count', { count: saved.length })}
      </p>
      <ul className={styles.list}>
        {saved.map(({ article }) => (
          <li key={article.id}>
            <div>
              <h2 className={styles.headline}>
                <HeadlineLink article={article} />
              </h2>
              <MetaStrip article={article}>
                <StoryTime article={article} />
              </MetaStrip>
            </div>
            <SaveButton article={article} />
          </li>
        ))}
      </ul>
      <div data-chrome>
        <Button look="ghost" onPress={removeAllSaved}>
          {t('saved.removeAll')}
        </Button>
      </div>
    </div>
  );
};
