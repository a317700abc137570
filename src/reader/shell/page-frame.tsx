import type { ReactNode } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { latePart } from '../ui/late-part.tsx';
import { Footer } from './footer.tsx';
import { SectionNav } from './section-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { whenIdle } from '../interface/moments/when-idle.ts';
import styles from './page-frame.module.css';

/** What goes along with every page, once nothing else has to be done. */
const Companion = latePart(async () => (await import('../companion/companion.tsx')).Companion, whenIdle);

/** What stands around every page. `reading` is the article's frame: on a phone a way back instead of tabs. */
export const PageFrame = ({ reading, children }: { reading: boolean; children: ReactNode }) => {
  const { t } = useInterface();
  return (
    <>
      <a className={styles.skip} href="#main" data-chrome>
        {t('nav.skip')}
      </a>
      <TopBar reading={reading} />
      {!reading && (
        <div className={styles.strip}>
          <SectionNav />
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
