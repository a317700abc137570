import type { Article } from '#article/article.ts';
import { PLACES, articleAddress } from '#article/locations.ts';
import { useInterface } from '../interface/interface-context.ts';
import { useSiteName } from '../interface/place-context.ts';
import { Link } from '../ui/link/link.tsx';
import styles from './legal-notice.module.css';

/**
 * The notice in the article's own words and language, the site's own sentence where it brought none; and how
 * to ask for this story to be taken down.
 */
export const LegalNotice = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  const site = useSiteName();
  const { copyrightNotice, usageTerms, usageInfo } = article.rights;
  const paragraphs = (usageTerms ?? '').split(/\n+/).filter((one) => one.trim() !== '');
  return (
    <div className={styles.legal} data-legal>
      <h2 data-chrome>{t('article.legal')}</h2>
      <div lang={article.language} dir={article.dir}>
        {paragraphs.map((one, at) => (
          <p key={at}>{one}</p>
        ))}
        <p>{copyrightNotice}</p>
      </div>
      {paragraphs.length === 0 && <p data-chrome>{t('footer.republish', { site })}</p>}
      {usageInfo !== undefined && (
        <p>
          <a href={usageInfo} rel="license noopener" dir="ltr">
            {usageInfo}
          </a>
        </p>
      )}
      <p className={styles.takedown} data-chrome>
        <Link to={`${PLACES.takedown}?story=${articleAddress(article.id)}`}>{t('legal.takedown.title')}</Link>
      </p>
    </div>
  );
};
