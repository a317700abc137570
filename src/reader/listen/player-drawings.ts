/** Path data on the grid of the icons. None of them points anywhere, so none is turned with the page. */
export const PLAY = 'M8 5.5v13l10-6.5Z';
export const PAUSE = 'M8.5 5.5v13M15.5 5.5v13';
export const STOP = 'M7 7h10v10H7Z';
