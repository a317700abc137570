import { ARTICLE_SCHEMA } from '#article/article.ts';
import { isTombstone } from '#article/is-tombstone.ts';
import type { Article, Credit } from '#article/article.ts';
import type { Block } from '#article/blocks.ts';
import { readArticle } from '#article/read-article.ts';
import type { ReadArticleResult } from '#article/read-article.ts';
import type { Direction } from '#article/plain-text.ts';
import { directionOfLanguage, majorityDirection } from '#text/direction.ts';
import { languageBy } from '#text/language/guess-language.ts';
import type { Draft, DraftBlock, DraftProblem } from '../draft/draft.ts';
import { articleId } from './article-id.ts';
import type { Sha256 } from './article-id.ts';
import { blockText, bodyText } from './block-text.ts';
import { nameBlocks } from './finish-article.ts';
import { leadOf, ownBlocks } from './own-pictures.ts';
import type { OwnPictures } from './own-pictures.ts';
import { proposeCredit } from './propose-credit.ts';
import { textEvidence } from './text-evidence.ts';
import type { TextEvidence } from './text-evidence.ts';
import { withoutUndefined } from './without-undefined.ts';

/** What an editor knows besides the draft. */
export type EditorsDesk = {
  /** Time of import, RFC 3339 in UTC. */
  readonly now: string;
  readonly sha256: Sha256;
  /** Slug of the source a name means. */
  readonly sourceOf: (name: string) => string;
  /** Slug of the section a name means, if the site has it. */
  readonly sectionOf: (name: string) => string | undefined;
  /** The language the operator names; it decides, where a draft's own claim is only a hint. */
  readonly language?: string | undefined;
  /** Name of the source of drafts that name none. */
  readonly credit?: string | undefined;
  /** The language of the site, believed where neither text nor draft tells one. */
  readonly siteLanguage: string;
  /** Mends what the text lost on its way; without it the text stays as it came. */
  readonly repair?: ((article: Article) => Article) | undefined;
};

export type MadeArticle =
  | { readonly ok: true; readonly article: Article; readonly problems: readonly DraftProblem[] }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] };

const refusal = (entry: string, field: string, message: string): DraftProblem => ({
  entry,
  field,
  message,
  action: 'the article was not taken',
});

/** The chain of the draft itself, else the source it came in, else the one the operator named. */
const creditChain = (draft: Draft, desk: EditorsDesk): readonly Credit[] => {
  if (draft.credits.length > 0) return draft.credits;
  const name = draft.source.name ?? desk.credit;
  return name === undefined ? [] : [{ name, role: 'via', url: draft.source.home }];
};

const named = ({ lang, dir, ...credit }: Credit, article: { language: string; dir: Direction }): Credit => {
  const own = majorityDirection(credit.name) ?? article.dir;
  // A Latin name inside a Persian article is not Persian; its language is left open.
  return own === article.dir
    ? { ...credit, lang: lang ?? article.language, dir: own }
    : { ...credit, lang, dir: dir ?? own };
};

/** @param told what the letters of the block tell */
const ownDirection = (block: DraftBlock, dir: Direction, told: Direction | undefined): DraftBlock => {
  if (block.type === 'image' || block.type === 'embed' || block.type === 'divider') return block;
  const own = block.dir ?? told;
  return own === undefined || own === dir ? block : { ...block, dir: own };
};

/** A date in the future would be a lie to readers; then the time of import stands. */
const dates = (
  { published, updated }: Draft,
  now: string,
): Pick<Article, 'firstPublished' | 'versionCreated' | 'dateBasis'> => {
  const versionCreated = updated !== undefined && updated.instant <= now ? updated.instant : undefined;
  if (published === undefined) return { versionCreated };
  const clamped = published.instant > now;
  return {
    firstPublished: clamped ? now : published.instant,
    versionCreated,
    dateBasis: clamped ? 'clamped' : published.basis,
  };
};

const rightsOf = ({ rights }: Draft, holder: string): Article['rights'] => ({
  copyrightNotice: rights?.notice ?? `© ${holder}`,
  copyrightHolder: rights?.holder,
  usageTerms: rights?.terms,
  usageInfo: rights?.url,
  index: rights?.index,
});

/** BCP 47 for a language nobody could tell. */
const UNKNOWN = 'und';

type Written = { readonly language: string; readonly dir: Direction };

const written = (draft: Draft, { language: told }: TextEvidence, desk: EditorsDesk): Written => {
  const hint = draft.language ?? draft.source.language ?? desk.siteLanguage;
  const language = desk.language ?? languageBy(told, hint);
  const dir = language === UNKNOWN ? (majorityDirection(bodyText(draft.body)) ?? 'ltr') : directionOfLanguage(language);
  return { language, dir };
};

/** What the source calls a story: its own id, else its address; else the words themselves tell it apart. */
const identity = ({ guid, link, title }: Draft, body: readonly Block[], sha256: Sha256): string =>
  guid ?? link ?? `${title}\n${sha256(bodyText(body))}`;

/** The id a draft's article has, or had before its source took it back; undefined for one of no source. */
export const idOfDraft = (draft: Draft, desk: EditorsDesk): string | undefined => {
  const [nearest] = creditChain(draft, desk);
  const key = draft.guid ?? draft.link;
  return nearest && key && articleId(desk.sourceOf(nearest.name), key, desk.sha256);
};

const proposals = (body: readonly Block[], known: readonly Credit[], article: Written): Credit[] | undefined => {
  const first = body.find((block) => block.type === 'paragraph');
  const proposed = first && proposeCredit(blockText(first), article);
  return proposed === undefined || known.some(({ name }) => name === proposed.name) ? undefined : [proposed];
};

const byline = (authors: readonly string[], dir: Direction): string | undefined =>
  authors.length === 0 ? undefined : authors.join(dir === 'rtl' ? '، ' : ', ');

/** What is known of a draft besides what it says. */
type Known = {
  readonly pictures?: OwnPictures;
  /** Looked for here where it is absent. */
  readonly evidence?: TextEvidence | undefined;
};

type Chain = readonly [Credit, ...Credit[]];

const compose = (draft: Draft, credit: Chain, desk: EditorsDesk & Known): Article => {
  const { pictures = new Map(), evidence = textEvidence(draft) } = desk;
  const prose = written(draft, evidence, desk);
  const { language, dir } = prose;
  const directed = draft.body.map((block, at) => ownDirection(block, dir, evidence.directions[at]));
  const body = ownBlocks(directed, pictures);
  const [nearest, ...others] = credit;
  const id = articleId(desk.sourceOf(nearest.name), identity(draft, body, desk.sha256), desk.sha256);
  return nameBlocks({
    schema: ARTICLE_SCHEMA,
    id,
    uri: `urn:x-yelloweston:${id}`,
    altIds: draft.guid === undefined ? undefined : [{ role: 'guid', value: draft.guid }],
    version: 1,
    status: 'usable',
    language,
    dir,
    headline: draft.title,
    kicker: draft.kicker,
    summary: draft.summary,
    by: byline(draft.authors, dir),
    located: draft.located,
    body,
    lead: leadOf(draft, body, pictures),
    credit: [named(nearest, prose), ...others.map((link) => named(link, prose))],
    canonical: draft.link,
    ...dates(draft, desk.now),
    imported: desk.now,
    section: draft.categories.map(desk.sectionOf).find((slug) => slug !== undefined),
    rights: rightsOf(draft, nearest.name),
    _proposedCredit: proposals(body, credit, prose),
  });
};

const unchanged = (article: Article): Article => article;

const judge = (article: Article): ReadArticleResult => readArticle(withoutUndefined(article));

/**
 * Turns a draft into an article: identity, language, directions, section, credit and legal notice.
 * Pure. The result has passed the contract; a draft that cannot pass comes back with the fields.
 */
export const makeArticle = (draft: Draft, desk: EditorsDesk, known: Known = {}): MadeArticle => {
  const entry = draft.title;
  const [nearest, ...others] = creditChain(draft, desk);
  if (nearest === undefined)
    return { ok: false, problems: [refusal(entry, 'credit', 'no line names the source (give it with --credit NAME)')] };
  const { repair = unchanged } = desk;
  const received = compose(draft, [nearest, ...others], { ...desk, ...known });
  const repaired = judge(repair(received));
  // A text at the limit of its length has no room for a repair.
  const judged = repaired.ok ? repaired : judge(received);
  if (!judged.ok)
    return { ok: false, problems: judged.problems.map(({ field, message }) => refusal(entry, field, message)) };
  if (isTombstone(judged.article)) throw new Error('a draft became a tombstone');
  return { ok: true, article: judged.article, problems: [] };
};
