import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useNavigate } from 'react-router-dom';
import type { NavigateFunction } from 'react-router-dom';
import { PLACES, listAddress } from '#article/locations.ts';
import { useInterface } from '../interface/interface-context.ts';
import { usePlace } from '../interface/place-context.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { Sheet } from '../ui/sheet.tsx';
import { moveAlong, saveButton, settingsLink, shareButton } from './find-on-page.ts';
import { focusSearch } from './focus-search.ts';
import { listenForShortcuts } from './listen-for-shortcuts.ts';
import type { Shortcut } from './shortcut-of.ts';
import { ShortcutList } from './shortcut-list.tsx';

type Command = () => boolean;

const pressing =
  (find: () => HTMLElement | undefined): Command =>
  () => {
    const target = find();
    target?.click();
    return target !== undefined;
  };

const goingTo =
  (navigate: NavigateFunction, address: string): Command =>
  () => {
    navigate(address);
    return true;
  };

/** What each key does on this page. A command says whether there was anything to do. */
const useCommands = (help: RefObject<HTMLDialogElement>): Readonly<Record<Exclude<Shortcut, 'go'>, Command>> => {
  const navigate = useNavigate();
  const { direction } = useInterface();
  const { site, edition } = usePlace();
  const [left, right] = direction === 'rtl' ? ([1, -1] as const) : ([-1, 1] as const);
  return {
    search: () => {
      navigate(PLACES.search);
      focusSearch();
      return true;
    },
    next: () => moveAlong(1),
    previous: () => moveAlong(-1),
    'arrow-left': () => moveAlong(left),
    'arrow-right': () => moveAlong(right),
    save: pressing(saveButton),
    share: pressing(shareButton),
    text: pressing(settingsLink),
    latest: goingTo(navigate, listAddress({ kind: 'latest', language: edition }, site.language)),
    saved: goingTo(navigate, PLACES.saved),
    help: () => {
      help.current?.showModal();
      return true;
    },
  };
};

/** Single keys as commands, for as long as the reader wants them, and the sheet that tells them. */
export const Shortcuts = () => {
  const { t } = useInterface();
  const { shortcuts } = usePreferences();
  const help = useRef<HTMLDialogElement>(null);
  const commands = useCommands(help);
  const current = useRef(commands);
  useEffect(() => {
    current.current = commands;
  });
  useEffect(
    () => (shortcuts === 'on' ? listenForShortcuts((shortcut) => current.current[shortcut]()) : undefined),
    [shortcuts],
  );
  return (
    <Sheet dialog={help} place="centre" title={t('keys.title')} closeLabel={t('settings.close')}>
      <ShortcutList />
    </Sheet>
  );
};
