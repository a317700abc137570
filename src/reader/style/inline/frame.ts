/* What the first paint of every page needs. No script runs this: it names the sheets that stand inside pages, each in one of these files. */
import '../fonts.css';
import '../tokens.css';
import '../type.css';
import '../base.css';

import.meta.glob(
  [
    '../../ui/{icon-button,line-label,visually-hidden}.module.css',
    '../../ui/marks/{icon,wordmark}.module.css',
    '../../shell/*.module.css',
    '../../settings/text-size-glyph.module.css',
  ],
  { eager: true },
);
