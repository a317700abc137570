/**
 * A page in a new window of a phone's size, with nothing stored, on a processor four times slower.
 *
 * @param {import('@playwright/test').Browser} browser
 */
export const phone = async (browser) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return { context, page, session, close: () => context.close() };
};
