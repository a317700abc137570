import { useLayoutEffect } from 'react';
import { picturesOnRequest } from '../preferences/pictures-on-request.ts';
import { currentPreferences } from '../preferences/preference-store.ts';
import type { Preferences } from '../preferences/preferences.ts';
import type { Interface } from './interface-context.ts';

/** Sets a `data-` attribute of `<html>`, or takes it away where the choice is the page's own. */
const choose = (attribute: string, value: string, nothing: string): void => {
  const root = document.documentElement;
  if (value === nothing) root.removeAttribute(attribute);
  else root.setAttribute(attribute, value);
};

/**
 * Puts language, direction and looks on `<html>`. A layout effect: React's new words and the new
 * direction reach the screen in one frame, never one after the other.
 */
export const useDocumentLanguage = ({ language, direction }: Interface, preferences: Preferences): void => {
  useLayoutEffect(() => {
    // While a page is taken over it is drawn with the defaults it was made with, and may be painted
    // so; what the first script has put on `<html>` must stay until the reader's own choices are drawn.
    if (preferences !== currentPreferences()) return;
    const root = document.documentElement;
    root.lang = language;
    root.dir = direction;
    root.removeAttribute('data-waiting');
    choose('data-theme', preferences.theme, 'auto');
    choose('data-leading', preferences.leading, 'normal');
    choose('data-pictures', picturesOnRequest(preferences.pictures) ? 'asked' : '', '');
    choose('data-urdu', preferences.urdu, 'naskh');
    root.style.setProperty('--scale', String(preferences.scale / 100));
  }, [language, direction, preferences]);
};
