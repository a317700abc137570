/* What the first paint of the other places needs, besides the frame and the states. */
import.meta.glob(
  [
    '../../settings/*.module.css',
    '../../routes/{settings,prose,search,saved}/*.module.css',
    '../../ui/choices/{choice-group,toggle}.module.css',
    '../../ui/marks/drawing.module.css',
    '!../../settings/text-size-glyph.module.css',
    '!../../routes/search/{answer-row,ideas}.module.css',
  ],
  { eager: true },
);

export {};
