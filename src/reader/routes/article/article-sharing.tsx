import { useEffect, useState } from 'react';
import type { ComponentProps } from 'react';
import type { SharingTools } from '../../quote/sharing-tools.tsx';

type Tools = typeof SharingTools;

/**
 * The share sheet and the tools for quotations. Their code comes once the story runs, before anyone
 * asks for it, so that they also open with no network; without it the share button copies the link.
 */
export const ArticleSharing = (props: ComponentProps<Tools>) => {
  const [Here, setHere] = useState<Tools>();
  useEffect(() => {
    import('../../quote/sharing-tools.tsx').then(
      ({ SharingTools }) => {
        setHere(() => SharingTools);
      },
      () => undefined,
    );
  }, []);
  return Here === undefined ? null : <Here {...props} />;
};
