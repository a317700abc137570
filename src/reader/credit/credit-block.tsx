import type { Article, Credit } from '#article/article.ts';
import { useInterface } from '../interface/interface-context.ts';
import { LegalNotice } from './legal-notice.tsx';
import { SourceLink } from './source-link.tsx';
import { OrderedText } from '../ui/ordered-text.tsx';
import styles from './credit-block.module.css';

/** A name that says nothing of its language is in the article's, unless it runs the other way. */
const languageOf = ({ lang, dir }: Credit, article: Article): string | undefined =>
  lang ?? (dir === undefined || dir === article.dir ? article.language : undefined);

const CreditLine = ({ credit, article }: { credit: Credit; article: Article }) => {
  const { t } = useInterface();
  const name = (
    <bdi lang={languageOf(credit, article)} dir={credit.dir}>
      <OrderedText text={credit.name} />
    </bdi>
  );
  return (
    <li>
      <span data-chrome>{t(`article.chain.${credit.role}`)}</span>{' '}
      {credit.url === undefined ? (
        name
      ) : (
        <a href={credit.url} rel="noopener">
          {name}
        </a>
      )}
    </li>
  );
};

/** Who published the story first and through whom it came, and the notice of rights. Never collapsed. */
export const CreditBlock = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  const [nearest, ...further] = article.credit;
  return (
    <section className={styles.credit} aria-label={t('article.creditLabel')}>
      <p className={styles.first} data-chrome>
        {t('article.credit', { source: nearest.name })}
      </p>
      {further.length > 0 && (
        <ul className={styles.chain}>
          {further.map((credit, at) => (
            <CreditLine key={at} credit={credit} article={article} />
          ))}
        </ul>
      )}
      <div className={styles.original} data-chrome>
        <SourceLink canonical={article.canonical} />
      </div>
      <LegalNotice article={article} />
    </section>
  );
};
