import { useInterface } from '../../interface/interface-context.ts';
import { linksAsPage, linksAsText } from '../../saved/export-links.ts';
import type { SavedArticle } from '../../saved/read-saved.ts';
import { SITE_ROOT } from '../../root/site-root.ts';
import { Button } from '../../ui/button.tsx';
import styles from './saved-page.module.css';

/** Where this reader found the stories. */
const here = (): string => location.origin + SITE_ROOT;

const download = (name: string, type: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
};

/** The list as a file that outlives this browser. */
export const ExportButtons = ({ saved }: { saved: readonly SavedArticle[] }) => {
  const { t, language, direction } = useInterface();
  const title = t('saved.title');
  return (
    <div className={styles.export} role="group" aria-label={t('saved.export')}>
      <span aria-hidden="true">{t('saved.export')}</span>
      <Button
        look="ghost"
        onPress={() => {
          download('saved.txt', 'text/plain', linksAsText(saved, here()));
        }}
      >
        {t('saved.asText')}
      </Button>
      <Button
        look="ghost"
        onPress={() => {
          download('saved.html', 'text/html', linksAsPage(saved, here(), { title, language, direction }));
        }}
      >
        {t('saved.asPage')}
      </Button>
    </div>
  );
};
