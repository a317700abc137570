import type { EmbedBlock } from '#article/blocks.ts';
import { useInterface } from '../interface/interface-context.ts';
import { Icon } from '../ui/marks/icon.tsx';
import styles from './embed-card.module.css';

const PROVIDERS = {
  youtube: 'YouTube',
  aparat: 'Aparat',
  telegram: 'Telegram',
  x: 'X',
  instagram: 'Instagram',
  link: undefined,
} as const;

/** By hand, because the contract lets addresses pass that `URL` throws at, and a page must not break for one. */
const hostOf = (url: string): string => /^https?:\/\/(\[[^\]/?#]*\]?|[^/?#:]*)/.exec(url)?.[1] ?? '';

/** Something of another site: a link with its title. Nothing of that site loads inside the page. */
export const EmbedCard = ({ embed }: { embed: EmbedBlock }) => {
  const { t } = useInterface();
  const provider = PROVIDERS[embed.provider] ?? hostOf(embed.url);
  return (
    <p id={embed.id} className={styles.card}>
      <a href={embed.url} rel="noopener">
        {embed.title !== undefined && <bdi>{embed.title}</bdi>}
        <span className={styles.provider} data-chrome>
          {t('article.embed', { provider })} <Icon name="external" small />
        </span>
      </a>
    </p>
  );
};
