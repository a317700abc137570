import type { Preferences } from './preferences.ts';

/** Whether the browser was told to save data; not every browser tells. */
const savesData = (): boolean =>
  'connection' in navigator && Reflect.get(Object(navigator.connection), 'saveData') === true;

/** Whether pictures wait until they are asked for, so that a page of words costs words. `boot.ts` decides alike. */
export const picturesOnRequest = (choice: Preferences['pictures']): boolean =>
  choice === 'asked' || (choice === 'auto' && savesData());
