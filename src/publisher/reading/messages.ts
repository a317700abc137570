import type { Examined } from '../editing/text-evidence.ts';
import type { End, Finding, Unopened } from './opened.ts';

/** What a reading thread is told; `of` is the number of the document. It reads one at a time. */
export type Order =
  | { readonly open: Unopened; readonly bytes: Uint8Array; readonly of: number }
  /** One more batch of its stories. */
  | { readonly more: true; readonly of: number };

/** What it answers. `end` comes with the last batch, `place` once, before all else. */
export type Answer =
  | { readonly place: string }
  | { readonly of: number; readonly found: Finding }
  | { readonly of: number; readonly batch: readonly Examined[]; readonly end?: End | undefined };
