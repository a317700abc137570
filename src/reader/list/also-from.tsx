import { Fragment } from 'react';
import type { Retelling } from '#article/edition.ts';
import { articleAddress } from '#article/locations.ts';
import type { Direction } from '#article/plain-text.ts';
import { Link } from '../ui/link/link.tsx';
import { useInterface } from '../interface/interface-context.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './also-from.module.css';

type Story = {
  readonly headline: string;
  readonly language: string;
  readonly dir: Direction;
  readonly also?: readonly Retelling[] | undefined;
};

/** Who else tells the story, each name a way to its own article; nothing for a story told once. */
export const AlsoFrom = ({ story: { headline, language, dir, also = [] } }: { story: Story }) => {
  const { t } = useInterface();
  if (also.length === 0) return null;
  return (
    <p className={styles.also}>
      <span data-chrome>{t('list.also')}</span>
      {also.map(({ id, source: { name, lang = language } }) => (
        <Fragment key={id}>
          {' '}
          <Link to={articleAddress(id)}>
            <bdi lang={lang}>{name}</bdi>
            <VisuallyHidden>
              :{' '}
              <bdi lang={language} dir={dir}>
                {headline}
              </bdi>
            </VisuallyHidden>
          </Link>
        </Fragment>
      ))}
    </p>
  );
};
