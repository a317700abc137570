import type { DeviceReport } from '../../offline/device-report.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { HeadlineLink } from '../../list/headline-link.tsx';
import { MetaStrip } from '../../list/meta-strip.tsx';
import { StoryTime } from '../../list/story-time.tsx';
import type { SavedArticle } from '../../saved/read-saved.ts';
import { SaveButton } from '../../saved/save-button.tsx';
import styles from './saved-page.module.css';

type Props = { readonly saved: SavedArticle; readonly report: DeviceReport | undefined };

/** Whether the story can be read without a network, and what it takes. */
const OnDevice = ({ id, report }: { id: string; report: DeviceReport }) => {
  const { t, size } = useInterface();
  const story = report.storyOf(id);
  if (story === undefined) return <span>{t('saved.notOnDevice')}</span>;
  return <span>{t(story.isWhole ? 'saved.onDevice' : 'saved.partly', { size: size(story.bytes) })}</span>;
};

/** One kept story: what a row of any list says, when it was kept, and whether it is here. */
export const SavedRow = ({ saved: { at, article }, report }: Props) => {
  const { t, date } = useInterface();
  return (
    <li>
      <div>
        <h2 className={styles.headline}>
          <HeadlineLink article={article} />
        </h2>
        <MetaStrip article={article}>
          <StoryTime article={article} />
          <time dateTime={at} data-chrome>
            {t('saved.at', { time: date(at, 'date') })}
          </time>
        </MetaStrip>
        <p className={styles.device} data-chrome>
          {report !== undefined && <OnDevice id={article.id} report={report} />}
        </p>
      </div>
      <SaveButton article={article} />
    </li>
  );
};
