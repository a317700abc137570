/* What only some stories show. It stands inside the pages that show any of it. */
import.meta.glob(
  [
    '../../article-body/{embed-card,figure,list-block,set-apart,table-view}.module.css',
    '../../routes/article/{corrections,repair-note}.module.css',
    '../../list/also-from.module.css',
  ],
  { eager: true },
);

export {};
