const TAG = /^([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?(?:-.*)?$/i;

/** Old codes that software still writes. */
const RENAMED: Readonly<Record<string, string>> = {
  iw: 'he',
  ji: 'yi',
  in: 'id',
  per: 'fa',
  fas: 'fa',
  ara: 'ar',
  heb: 'he',
  urd: 'ur',
  eng: 'en',
};

/**
 * A language tag in the spelling of the contract: `fa_IR`, `FA-ir` and `fa-IR-u-nu-latn` are
 * `fa-IR`. Undefined for what is no tag.
 */
export const languageTag = (text: string): string | undefined => {
  const [, language = '', script, region] = TAG.exec(text.trim().replaceAll('_', '-')) ?? [];
  if (language === '') return undefined;
  const code = language.toLowerCase();
  const parts = [RENAMED[code] ?? code];
  if (script !== undefined) parts.push(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase());
  if (region !== undefined) parts.push(region.toUpperCase());
  return parts.join('-');
};
