import type { Calendar } from '../calendar.ts';
import { foldDateText } from './fold-date-text.ts';

export type NamedMonth = { readonly calendar: Calendar; readonly month: number };

/** Twelve months, January or Farvardin or Muharram first; several spellings are parted by a slash. */
const SOLAR = [
  'فروردین اردیبهشت خرداد تیر مرداد/امرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
  'خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان سەرماوەز بەفرانبار ڕێبەندان ڕەشەمێ',
  'farvardin ordibehesht khordad tir mordad shahrivar mehr aban azar dey bahman esfand',
];

const GREGORIAN = [
  'ژانویه/جنوری فوریه/فبروری مارس/مارچ آوریل/اپریل مه/می ژوئن/جون ژوئیه/جولای/ژوییه/جولایی اوت/آگوست/اگست سپتامبر/سپتمبر اکتبر/اکتوبر نوامبر/نومبر دسامبر/دسمبر',
  'يناير/جانفي فبراير/فيفري مارس أبريل/إبريل/أفريل مايو/ماي يونيو/يونيه/جوان يوليو/يوليه/جويلية أغسطس/أوت سبتمبر/شتنبر أكتوبر نوفمبر/نونبر ديسمبر/دجنبر',
  'كانون-الثاني شباط آذار نيسان أيار/نوار حزيران تموز آب أيلول تشرين-الأول تشرين-الثاني كانون-الأول',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'کانوونی-دووەم شوبات ئازار نیسان ئایار حوزەیران تەمووز ئاب ئەیلوول تشرینی-یەکەم تشرینی-دووەم کانوونی-یەکەم',
  'ינואר פברואר מרץ/מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sep/sept october/oct november/nov december/dec',
];

const LUNAR = [
  'محرم صفر ربیع-الاول/ربيع-الأول ربیع-الثانی/ربيع-الآخر/ربيع-الثاني جمادی-الاول/جمادى-الأولى جمادی-الثانی/جمادى-الآخرة رجب شعبان رمضان شوال ذی-القعده/ذوالقعده/ذو-القعدة/ذی-قعده ذی-الحجه/ذوالحجه/ذو-الحجة/ذی-حجه',
];

const addNames = (into: Map<string, NamedMonth>, calendar: Calendar, rows: readonly string[]): void => {
  for (const row of rows) {
    for (const [at, spellings] of row.split(' ').entries()) {
      for (const name of spellings.split('/')) {
        const key = foldDateText(name.replaceAll('-', ' ')).replaceAll(' ', '');
        // «آذر» is a Persian and «آذار» an Arabic month; where two agree, the first table wins.
        if (!into.has(key)) into.set(key, { calendar, month: at + 1 });
      }
    }
  }
};

const MONTHS = new Map<string, NamedMonth>();
addNames(MONTHS, 'solar', SOLAR);
addNames(MONTHS, 'gregorian', GREGORIAN);
addNames(MONTHS, 'lunar', LUNAR);

const FOREIGN = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'tr', 'hu', 'el', 'pl', 'sv', 'da', 'fi', 'ro', 'id'];

const SHAPES = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
] as const;

const namesIn = (locale: string): readonly (readonly [name: string, month: number])[] =>
  SHAPES.flatMap((shape) => {
    const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at) => {
      const name = format.formatToParts(Date.UTC(2023, at, 15)).find(({ type }) => type === 'month')?.value ?? '';
      return [foldDateText(name).replace(/[^\p{L}]/gu, ''), at + 1] as const;
    });
  });

/** Names of other languages come from the engine, long and short, and only when first asked for. */
const foreignMonths = (): Map<string, NamedMonth> => {
  const found = new Map<string, NamedMonth>();
  for (const [name, month] of FOREIGN.flatMap(namesIn)) {
    if (name.length > 2 && !found.has(name)) found.set(name, { calendar: 'gregorian', month });
  }
  return found;
};

let foreign: Map<string, NamedMonth> | undefined;

/**
 * The month a word names, in whichever calendar and language. A name of two words is given as one
 * without the space.
 *
 * @param word folded by `foldDateText`
 */
export const namedMonth = (word: string): NamedMonth | undefined => {
  // «تیرماه» is the month of Tir, ביולי is "in July".
  const known = MONTHS.get(word) ?? MONTHS.get(word.replace(/^ב|ماه$/, ''));
  if (known !== undefined || !/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]{3,}$/u.test(word)) return known;
  foreign ??= foreignMonths();
  return foreign.get(word);
};
