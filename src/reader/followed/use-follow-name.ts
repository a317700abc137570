import { useQuery } from '@tanstack/react-query';
import type { ListName } from '#article/edition.ts';
import { listNamed } from '#article/locations.ts';
import { nameIn } from '#article/name-in.ts';
import { asExtra, sourcesQuery } from '../data/queries.ts';
import { SPANS } from '../filters/time-spans.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace, useSectionName } from '../interface/place-context.ts';
import { LANGUAGES } from '../language/languages.ts';
import { ASKED, questionOf } from './followed.ts';
import type { Followed } from './followed.ts';

/** Some words, and their language where it is another than that of the interface. */
type Part = { readonly words: string; readonly lang?: string };

/** What something followed is called in the language of the interface. */
export type FollowName = {
  readonly kind: string;
  /** The name of the list or the words of the search, then whatever narrows it; a search may have filters alone. */
  readonly parts: readonly Part[];
};

const languageName = (tag: string): Part => ({
  words: LANGUAGES.find((one) => one.tag === tag)?.name ?? tag,
  lang: tag,
});

/** Names of what may stand in the address of a list, in the language of the interface; a slug where there is none. */
const useNames = () => {
  const { t, language } = useInterface();
  const { site } = usePlace();
  const { data: sources } = useQuery(asExtra(sourcesQuery()));
  const sectionName = useSectionName();
  return {
    section: (slug: string): Part => ({ words: sectionName(slug) ?? slug }),
    source: (slug: string): Part => {
      const source = sources?.find((one) => one.slug === slug);
      return { words: source === undefined ? slug : nameIn(source.name, language, site.language) };
    },
    lang: languageName,
    time: (time: string): Part => {
      const span = SPANS.find((one) => one === time);
      return { words: span === undefined ? time : t(`search.${span}`) };
    },
    q: (words: string): Part => ({ words }),
  };
};

const KINDS = { latest: 'list.kindSection', section: 'list.kindSection', source: 'list.kindSource' } as const;

/** How to name what is followed. */
export const useFollowName = (): ((followed: Followed) => FollowName) => {
  const { t } = useInterface();
  const { site } = usePlace();
  const names = useNames();
  const partsOf = (list: ListName): Part[] => {
    if (list.kind === 'source') return [names.source(list.slug)];
    const name = list.kind === 'latest' ? { words: t('nav.latest') } : names.section(list.slug);
    return list.language === site.language ? [name] : [name, languageName(list.language)];
  };
  return (followed) => {
    const list = followed.list === undefined ? undefined : listNamed(followed.list);
    const question = questionOf(followed);
    const asked = ASKED.flatMap((name) => (question[name] === undefined ? [] : [names[name](question[name])]));
    return {
      kind: t(list === undefined ? 'search.title' : KINDS[list.kind]),
      parts: [...(list === undefined ? [] : partsOf(list)), ...asked],
    };
  };
};
