import { defaultCalendar } from '#text/calendar.ts';
import type { Interface } from './interface-context.ts';

/** News is dated in two calendars: the second is what the reader's is not, the one of Iran beside the world's. */
export const secondCalendar = ({
  calendar,
  language,
}: Pick<Interface, 'calendar' | 'language'>): Interface['calendar'] => {
  if (calendar !== 'gregorian') return 'gregorian';
  const own = defaultCalendar(language);
  return own === 'gregorian' ? 'solar' : own;
};
