import { memo } from 'react';
import type { ReactNode } from 'react';
import { useInterface } from '../interface/interface-context.ts';
import { latePart } from '../ui/late-part.tsx';
import { Footer } from './footer.tsx';
import { SectionNav } from './section-nav.tsx';
import { TopBar } from './top-bar.tsx';
import { whenIdle } from '../interface/moments/when-idle.ts';
import { useLastShown } from './pages/use-last-shown.ts';
import kept from './pages/kept.module.css';
import styles from './page-frame.module.css';

/** What goes along with every page, once nothing else has to be done. */
const Companion = memo(latePart(async () => (await import('../companion/companion.tsx')).Companion, whenIdle));

/** The sections on a phone. Behind a story they stay as they were, as the list does. */
const Strip = ({ pathname, isShown }: { pathname: string; isShown: boolean }) => {
  const shown = useLastShown(isShown, pathname);
  return (
    shown !== undefined && (
      <div className={`${styles.strip} ${kept.kept}`} hidden={!isShown}>
        <SectionNav pathname={shown} />
      </div>
    )
  );
};

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
      <Strip pathname={pathname} isShown={!reading} />
      <Companion />
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <Footer />
    </>
  );
};
