import type { ComponentProps } from 'react';
import type { ReadingTools } from '../../reading/reading-tools.tsx';
import { latePart } from '../../ui/late-part.tsx';

const Sharing = latePart(async () => (await import('../../quote/sharing-tools.tsx')).SharingTools);
const Reading = latePart(async () => (await import('../../reading/reading-tools.tsx')).ReadingTools);

/**
 * What a first view of a story does without. The code comes once the story runs, before anyone asks
 * for it, so that it also works with no network; without it the share button copies the link.
 */
export const LateTools = (props: ComponentProps<typeof ReadingTools>) => (
  <>
    <Sharing {...props} />
    <Reading {...props} />
  </>
);
