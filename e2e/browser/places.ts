/** Articles of the sample edition, by what is special about them. */
export const ARTICLE = {
  /** Table, list, quote, headings, preformatted text. */
  rich: '/a/3h86ty97z60x',
  pictures: '/a/09bpfgs667y3',
  latinFirst: '/a/p8kpkkkadwfg',
  phone: '/a/vy4r4gs4n121',
  code: '/a/zs7yxtfg2bx1',
  corrected: '/a/gj2dgvnmteqh',
  manyCredits: '/a/y3mhhv7641yg',
  english: '/a/8ctn3s79zy70',
  arabic: '/a/903gcprbzwty',
  hebrew: '/a/a26dawbqty3w',
  urdu: '/a/5yzstxgq17mp',
  pashto: '/a/e1264xa5ztxy',
  sorani: '/a/kv3pg6egypk5',
  noDate: '/a/wycekwhjvep4',
  noSection: '/a/zs7yxtfg2bx1',
  longHeadline: '/a/3gsfdb9y9wmt',
  withdrawn: '/a/1h7ktg6qx3bd',
  unknown: '/a/zzzzzzzzzzzz',
} as const;

/** A story in each language. */
export const STORIES = {
  fa: ARTICLE.rich,
  ar: ARTICLE.arabic,
  en: ARTICLE.english,
  he: ARTICLE.hebrew,
  ur: ARTICLE.urdu,
  ps: ARTICLE.pashto,
  ckb: ARTICLE.sorani,
};

/** One page of every kind on the site of the sample edition. */
export const PAGES = {
  home: '/',
  'home of another edition': '/en/',
  section: '/s/science',
  source: '/src/daftar',
  article: ARTICLE.rich,
  'article with pictures': ARTICLE.pictures,
  'article of the other direction': ARTICLE.english,
  'article without date': ARTICLE.noDate,
  'withdrawn article': ARTICLE.withdrawn,
  'unknown address': ARTICLE.unknown,
  saved: '/saved',
  search: '/search',
  settings: '/settings',
  about: '/about',
  legal: '/legal',
  sources: '/sources',
  takedown: '/takedown',
} as const;

const { 'home of another edition': _edition, 'article without date': _undated, legal: _legal, ...others } = PAGES;

/** A page of each kind; those left out are made of the same parts. */
export const ONE_OF_EACH = others;

/** What the browser says when a page is answered with 404 or 410. */
export const ABSENT = /Failed to load resource: the server responded with a status of (404|410)/;
