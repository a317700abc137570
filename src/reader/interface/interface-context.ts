import { createContext, useContext } from 'react';
import type { Translate } from '../language/translator.ts';
import type { Calendar } from '#text/calendar.ts';
import type { Direction } from '#text/direction.ts';
import type { Numerals } from '#text/digits.ts';
import type { DateStyle } from '#text/format-date.ts';

/** How the interface speaks to this reader: its words, dates and numbers. */
export type Interface = {
  readonly language: string;
  /** Side of the chrome; never that of an article's text. */
  readonly direction: Direction;
  readonly calendar: Calendar;
  readonly numerals: Numerals;
  /** IANA name of the zone whose clock is shown. */
  readonly timeZone: string;
  readonly t: Translate;
  readonly number: (value: number) => string;
  readonly percent: (value: number) => string;
  /** Bytes as a person says them: kilobytes, or megabytes. */
  readonly size: (bytes: number) => string;
  /** An instant in the reader's calendar, or in the one named. */
  readonly date: (instant: string, style: DateStyle['style'], calendar?: Calendar) => string;
};

export const InterfaceContext = createContext<Interface | undefined>(undefined);

export const useInterface = (): Interface => {
  const found = useContext(InterfaceContext);
  if (found === undefined) throw new Error('a component stands outside the interface provider');
  return found;
};
