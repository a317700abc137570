/** The nine text sizes, in per cent of the reading size. */
export const SCALES = [80, 90, 100, 115, 130, 145, 160, 180, 200] as const;

const CHOICES = {
  direction: ['auto', 'rtl', 'ltr'],
  theme: ['auto', 'light', 'sepia', 'dark', 'contrast'],
  leading: ['normal', 'snug', 'open'],
  numerals: ['auto', 'arabext', 'arab', 'latn'],
  /** Whether the numbers in stories are in those digits too. */
  textDigits: ['published', 'chosen'],
  calendar: ['auto', 'solar', 'gregorian', 'lunar'],
  /** By which names Persian calls the months: those of Iran or of Afghanistan. */
  months: ['iranian', 'afghan'],
  /** Whether pictures come by themselves or when they are asked for. */
  pictures: ['auto', 'shown', 'asked'],
  /** The hand in which the words of stories in Urdu are set. */
  urdu: ['naskh', 'nastaliq'],
  /** Single keys as commands. */
  shortcuts: ['on', 'off'],
} as const;

type Choices = { readonly [Key in keyof typeof CHOICES]: (typeof CHOICES)[Key][number] };

/** What a reader has chosen. What was not chosen follows the page or the system. */
export type Preferences = Choices & {
  /** Language of the interface; undefined follows the page. */
  readonly language: string | undefined;
  readonly scale: (typeof SCALES)[number];
};

/** One of the values known, else the first of them, which is what nobody chose. */
const oneOf = <T>([nothing, ...others]: readonly [T, ...T[]], value: unknown): T =>
  others.find((one) => one === value) ?? nothing;

/**
 * Reads what storage or an address holds; a value nobody knows falls back alone and loses nothing
 * else. By hand, without a schema: it comes with the first page.
 */
export const readPreferences = (stored: unknown): Preferences => {
  const of = (key: string): unknown =>
    typeof stored === 'object' && stored !== null ? Reflect.get(stored, key) : undefined;
  const language = of('language');
  return {
    language: typeof language === 'string' ? language : undefined,
    scale: SCALES.find((one) => one === of('scale')) ?? 100,
    direction: oneOf(CHOICES.direction, of('direction')),
    theme: oneOf(CHOICES.theme, of('theme')),
    leading: oneOf(CHOICES.leading, of('leading')),
    numerals: oneOf(CHOICES.numerals, of('numerals')),
    textDigits: oneOf(CHOICES.textDigits, of('textDigits')),
    calendar: oneOf(CHOICES.calendar, of('calendar')),
    months: oneOf(CHOICES.months, of('months')),
    pictures: oneOf(CHOICES.pictures, of('pictures')),
    urdu: oneOf(CHOICES.urdu, of('urdu')),
    shortcuts: oneOf(CHOICES.shortcuts, of('shortcuts')),
  };
};

export const DEFAULT_PREFERENCES: Preferences = readPreferences({});
