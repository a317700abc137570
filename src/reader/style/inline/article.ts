/* What the first paint of a story needs, besides the frame. */
import.meta.glob(
  [
    '../../routes/article/*.module.css',
    '../../credit/*.module.css',
    '../../article-body/{body,inline-content}.module.css',
    '!../../routes/article/{corrections,more-stories,repair-note,turn-text,use-headline-first}.module.css',
  ],
  { eager: true },
);

export {};
