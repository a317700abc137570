import type { Article } from '#article/article.ts';
import { nameIn } from '#article/name-in.ts';
import type { Direction } from '#article/plain-text.ts';
import type { Site } from '#article/site.ts';
import { primaryLanguage } from '#text/direction.ts';
import { truncate } from '#text/truncate.ts';
import { canonicalJson } from '../../editing/canonical-json.ts';
import { sha256 } from '../../files/sha256.ts';

/** What a preview card shows. */
export type Card = {
  readonly headline: string;
  readonly dir: Direction;
  /** The nearest source. */
  readonly source: string;
  /** Name of the site in the language of the story. */
  readonly site: string;
};

/** Raise it when cards of the same words come out differently: then every card is drawn again. */
const FORM = 1;

/** More would be too small to read beside a link. */
const LONGEST = 220;

/** The card of an article. */
export const cardOf = ({ headline, dir, credit, language }: Article, site: Site): Card => ({
  headline: truncate(headline, LONGEST),
  dir,
  source: truncate(credit[0].name, 60),
  site: truncate(nameIn(site.name, primaryLanguage(language), site.language), 40),
});

/** Twelve hexadecimal digits that change with what the card shows. */
export const cardMark = (card: Card): string => sha256(canonicalJson({ form: FORM, ...card })).slice(0, 12);
