/*
 * Runs inline in every page before the first paint: puts the reader's stored choices on <html>, so
 * that no page flashes in another theme, size or direction. It knows no words: where the chosen
 * language is not the page's, the chrome waits unseen for the app. Then it waits with the app: that
 * comes once the page has loaded and is idle, or at the reader's first touch, and at once where words
 * must change. A link pressed before that is an ordinary link. Kept apart from the preference store
 * because it must be a few hundred bytes and import nothing.
 */
(() => {
  const root = document.documentElement;
  /** A name that never changes: a new build of the app must not rewrite every page. It lies at the site's root. */
  const APP = `${root.dataset['root'] ?? ''}/app.js`;

  const stored = (): unknown => {
    try {
      return JSON.parse(localStorage.getItem('prefs.v1') ?? '');
    } catch {
      // Storage is empty, blocked or holds something else: the page keeps its own language and theme.
      return undefined;
    }
  };

  const choices = stored();
  const asked = new URLSearchParams(location.search);

  /** A choice of the address or the store where it is one of the values known here, else ''. */
  const choice = (key: string, values: RegExp, parameter?: string): string => {
    const value: unknown = (parameter && asked.get(parameter)) ?? Reflect.get(Object(choices), key);
    return (typeof value === 'string' || typeof value === 'number') && values.test(`${value}`) ? `${value}` : '';
  };

  const speak = (language: string): void => {
    if (language === '' || language === root.lang) return;
    root.dataset['waiting'] = '';
    root.lang = language;
    root.dir = language === 'en' ? 'ltr' : 'rtl';
  };

  const mark = (name: string, value: string): void => {
    if (value !== '') root.dataset[name] = value;
  };

  /** Pictures wait until they are asked for by choice, else where the browser was told to save data. */
  const pictures = (): string => {
    const isSaving = Reflect.get(Object(Reflect.get(navigator, 'connection')), 'saveData') === true;
    return choice('pictures', /^(asked|shown)$/) || (isSaving ? 'asked' : '');
  };

  root.dataset['script'] = '';
  mark('theme', choice('theme', /^(light|sepia|dark|contrast)$/));
  mark('leading', choice('leading', /^(snug|open)$/));
  mark('urdu', choice('urdu', /^nastaliq$/));
  mark('pictures', pictures());
  const scale = choice('scale', /^([89]0|1(00|15|30|45|60|80)|200)$/);
  if (scale !== '') root.style.setProperty('--scale', String(Number(scale) / 100));
  speak(choice('language', /^(ar|ckb|en|fa|he|ps|ur)$/, 'ui'));
  root.dir = choice('direction', /^(rtl|ltr)$/, 'dir') || root.dir;

  const signs = ['pointerdown', 'keydown'] as const;

  const start = (): void => {
    for (const sign of signs) removeEventListener(sign, start);
    // Where it does not come the page reads on.
    import(APP).catch(() => undefined);
  };

  const startWhenIdle = (): void => {
    if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 3000 });
    else setTimeout(start, 500);
  };

  for (const sign of signs) addEventListener(sign, start, { passive: true, once: true });
  // The page of devices without a network has nothing to read yet.
  if ('waiting' in root.dataset || 'standsIn' in root.dataset) start();
  else addEventListener('load', startWhenIdle, { once: true });
})();
