import { useLayoutEffect } from 'react';
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
  const { theme, leading, scale } = preferences;
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = direction;
    root.removeAttribute('data-waiting');
  }, [language, direction]);
  useLayoutEffect(() => {
    choose('data-theme', theme, 'auto');
    choose('data-leading', leading, 'normal');
    document.documentElement.style.setProperty('--scale', String(scale / 100));
  }, [theme, leading, scale]);
};
