import i18next, { type FormatterModule } from 'i18next';
import type en from './en.json';
import { formatNumber, type Numerals } from '#text/digits.ts';
import { isolate } from '#text/isolate.ts';

/** The messages of one language: `place.thing`, with a plural suffix where a number decides the form. */
export type Catalogue = Readonly<Record<string, string>>;

type WithoutPlural<Key> = Key extends `${infer Base}_${string}` ? Base : Key;

/** Every message there is; the English catalogue is the list. */
type MessageKey = WithoutPlural<keyof typeof en>;

/** What fills the `{{places}}` of a message; `count` also chooses its plural form. */
type MessageValues = Readonly<Record<string, string | number>>;

/** Says a message in one language, as plain text and not as HTML. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

const numbersIn = (language: string, numerals: Numerals | undefined): FormatterModule => ({
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => (typeof value === 'number' ? formatNumber(value, { language, numerals }) : String(value)),
});

/**
 * Gives the function that says messages in one language. Every value put into a message is isolated,
 * so that neither disturbs the direction of the other. Numbers come in the reader's digits; strings,
 * formatted dates among them, are taken as they are.
 *
 * @param numerals the digits the reader chose; those of the language when left out
 */
export const translatorFor = (language: string, catalogue: Catalogue, numerals?: Numerals): Translate => {
  const engine = i18next.createInstance().use(numbersIn(language, numerals));
  void engine.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { alwaysFormat: true, escape: (value) => isolate(value) },
  });
  // Without values a message is always the same, and a page asks for a hundred.
  const plain = new Map<MessageKey, string>();
  const sayPlain = (key: MessageKey): string => {
    const words = plain.get(key) ?? engine.t(key);
    plain.set(key, words);
    return words;
  };
  return (key, values) => (values === undefined ? sayPlain(key) : engine.t(key, values));
};
