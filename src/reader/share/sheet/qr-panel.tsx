import { useMemo } from 'react';
import { useInterface } from '../../interface/interface-context.ts';
import button from '../../ui/button.module.css';
import { drawQr, qrFile } from './qr-drawing.ts';
import { qrPicture } from './qr-picture.ts';
import styles from './qr-panel.module.css';

/** The link as a picture for the camera of another device. Drawn here: nobody else learns of it. */
export const QrPanel = ({ url, name }: { url: string; name: string }) => {
  const { t } = useInterface();
  const { drawing, files } = useMemo(() => {
    const drawn = drawQr(url);
    return {
      drawing: drawn,
      files: [
        { format: 'SVG', address: `data:image/svg+xml,${encodeURIComponent(qrFile(drawn))}` },
        { format: 'PNG', address: qrPicture(drawn) },
      ],
    };
  }, [url]);
  const { size, path } = drawing;
  return (
    <div className={styles.panel}>
      <svg className={styles.code} role="img" aria-label={url} viewBox={`0 0 ${String(size)} ${String(size)}`}>
        <path d={path} />
      </svg>
      <div className={styles.files}>
        {files.map(
          ({ format, address }) =>
            address !== undefined && (
              <a
                key={format}
                className={`${button.button} ${button.ghost}`}
                href={address}
                download={`${name}.${format.toLowerCase()}`}
              >
                {t('share.download', { format })}
              </a>
            ),
        )}
      </div>
    </div>
  );
};
