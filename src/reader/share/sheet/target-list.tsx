import type { ReactNode } from 'react';
import { nameIn } from '#article/name-in.ts';
import { useInterface } from '../../interface/interface-context.ts';
import { usePlace } from '../../interface/place-context.ts';
import { Drawing } from '../../ui/marks/drawing.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { canShareNatively, shareNatively } from '../native-share.ts';
import type { ShareSubject } from '../share-subject.ts';
import { shareTargets } from './share-targets.ts';
import type { ShareTarget } from './share-targets.ts';
import styles from './target-list.module.css';

const QR = 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2v2h-2zM20 14v2.5M20 20h-2.5v-1M14 19.5v.5';

const MORE = [6, 12, 18].map((x) => `M${String(x - 0.6)} 12a.6.6 0 1 0 1.2 0 .6.6 0 1 0-1.2 0Z`).join('');

const Face = ({ drawing, children }: { drawing: string; children: ReactNode }) => (
  <>
    <span className={styles.circle}>
      <Drawing path={drawing} />
    </span>
    <span>{children}</span>
  </>
);

const TargetLink = ({ target, subject }: { target: ShareTarget; subject: ShareSubject }) => {
  const { t, language } = useInterface();
  const { site } = usePlace();
  const { name, drawing, isSite, address } = target;
  const words = typeof name === 'string' ? t(`share.${name}`) : nameIn(name, language, site.language);
  const face = <Face drawing={drawing}>{words}</Face>;
  if (!isSite) return <a href={address(subject)}>{face}</a>;
  return (
    <a href={address(subject)} target="_blank" rel="noopener noreferrer">
      {face}
      <VisuallyHidden> ({t('article.opensNewTab')})</VisuallyHidden>
    </a>
  );
};

type Props = {
  readonly subject: ShareSubject;
  /** Id of the place the code is shown in, and whether it is shown. */
  readonly qr: { readonly id: string; readonly isShown: boolean; readonly onPress: () => void };
};

/** Where to: messengers and mail by plain links, a code for a camera, and the system's own sheet. */
export const TargetList = ({ subject, qr }: Props) => {
  const { t } = useInterface();
  const { site } = usePlace();
  return (
    <ul className={styles.targets}>
      {shareTargets(site.share).map((target, at) => (
        <li key={at}>
          <TargetLink target={target} subject={subject} />
        </li>
      ))}
      <li>
        <button type="button" aria-expanded={qr.isShown} aria-controls={qr.id} onClick={qr.onPress}>
          <Face drawing={QR}>{t('share.qr')}</Face>
        </button>
      </li>
      {canShareNatively(subject) && (
        <li>
          <button type="button" onClick={() => void shareNatively(subject)}>
            <Face drawing={MORE}>{t('share.more')}</Face>
          </button>
        </li>
      )}
    </ul>
  );
};
