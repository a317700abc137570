import type { Article } from '#article/article.ts';
import { contactAddress } from '../../contact/contact-address.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { turnText, useTextDirection, useTurned } from '../../preferences/turned-texts.ts';
import { storyUrl } from '../../share/share-subject.ts';
import styles from './turn-text.module.css';

/** A letter to the operator, who alone can mend the text for everyone: written here, sent by the reader. */
const Tell = ({ article, contact }: { article: Article; contact: string }) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const direction = t(`direction.${useTextDirection(article)}`);
  const address = contactAddress(contact, {
    subject: t('article.flip.subject'),
    body: `${storyUrl(site, article.id)}\n${article.headline}\n\n${t('article.flip.letter', { direction })}`,
  });
  return address !== undefined && <a href={address}>{t('article.flip.tell')}</a>;
};

/** The way out where a source says the wrong direction of its text. */
export const TurnText = ({ article }: { article: Article }) => {
  const { t } = useInterface();
  const { contact } = usePlace().site;
  const isTurned = useTurned(article.id);
  return (
    <p className={styles.turn} data-chrome>
      <button
        type="button"
        aria-pressed={isTurned}
        onClick={() => {
          turnText(article.id);
        }}
      >
        {t('article.flip')}
      </button>
      {isTurned && contact !== undefined && <Tell article={article} contact={contact} />}
    </p>
  );
};
