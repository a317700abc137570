import * as v from 'valibot';
import { plainSchema, slugSchema, textSchema } from '../plain-text.ts';

const editSchema = v.strictObject({
  /** UTF-16 units from the beginning of the text as received. */
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  from: plainSchema,
  to: plainSchema,
  /** Why, such as `verb-prefix`; pages carry it not. */
  rule: v.optional(slugSchema),
});

/** One text that was mended, or might be. */
const repairedTextSchema = v.strictObject({
  /** Where it stands, such as `headline` or `body[2].content[0].t`. */
  field: plainSchema,
  /** The text as the source sent it, whole; pages carry it not, because the edits tell it. */
  received: v.optional(textSchema),
  /** What was changed, in the order of the text. */
  edits: v.array(editSchema),
  /** What a person may want to change; nothing was. */
  suggestions: v.optional(v.array(editSchema)),
});

/**
 * What an import did about half-spaces that were lost on the way. It changes no words: whoever wants
 * the text as it came finds it here.
 */
export const repairSchema = v.strictObject({
  mode: v.picklist(['suggest', 'safe']),
  texts: v.array(repairedTextSchema),
});
