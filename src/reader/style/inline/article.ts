/* What the first paint of a story needs, besides the frame. */
import.meta.glob(
  [
    '../../routes/article/*.module.css',
    '../../credit/*.module.css',
    '../../article-body/{body,inline-content}.module.css',
    '!../../routes/article/{corrections,headline-first,more-stories,repair-note,turn-text}.module.css',
  ],
  { eager: true },
);

export {};
