import { memo } from 'react';
import type { ReactNode } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { latePart } from '../ui/late-part.tsx';
import { Footer } from './footer.tsx';
import { SectionNav } from './section-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { whenIdle } from '../interface/moments/when-idle.ts';
import styles from './page-frame.module.css';

/** What goes along with every page, once nothing else has to be done. */
const Companion = memo(latePart(async () => (await import('../companion/companion.tsx')).Companion, whenIdle));

type Props = {
  readonly pathname: string;
  /** The article's frame: on a phone a way back instead of tabs. */
  readonly reading: boolean;
  readonly children: ReactNode;
};

/** What stands around every page. */
export const PageFrame = ({ pathname, reading, children }: Props) => {
  const { t } = useInterface();
  return (
    <>
      <a className={styles.skip} href="#main" data-chrome>
        {t('nav.skip')}
      </a>
      <TopBar pathname={pathname} reading={reading} />
      {!reading && (
        <div className={styles.strip}>
          <SectionNav pathname={pathname} />
        </div>
      )}
      <Companion />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
};
