/** What tells a waiting service worker to take over; it listens for nothing else. */
export const TAKE_OVER = 'take-over';
