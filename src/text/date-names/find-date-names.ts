import { primaryLanguage } from '../direction.ts';
import { ar } from './ar.ts';
import { ckb } from './ckb.ts';
import type { DateNames } from './date-names.ts';
import { en } from './en.ts';
import { fa, faAF } from './fa.ts';
import { he } from './he.ts';
import { ps } from './ps.ts';
import { ur } from './ur.ts';

const NAMES: Readonly<Record<string, DateNames>> = { ar, ckb, en, fa, he, ps, ur };

/** The names of a language, English ones for a language we have none for; Dari has its own months. */
export const findDateNames = (language: string): DateNames => {
  if (language === 'fa-AF' || primaryLanguage(language) === 'prs') return faAF;
  return NAMES[primaryLanguage(language)] ?? en;
};
