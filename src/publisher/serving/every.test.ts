import { expect, it } from 'vitest';
import { every } from './every.ts';

it('does the work until told to stop, and finishes what has begun', async () => {
  let times = 0;
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const steps: string[] = [];
  await every(
    1,
    async () => {
      times += 1;
      if (times === 3) stop();
      await Promise.resolve();
      steps.push(`done ${times}`);
    },
    stopped,
  );
  expect(steps).toEqual(['done 1', 'done 2', 'done 3']);
});

it('does nothing once it was stopped, however long the pause', async () => {
  let times = 0;
  await every(1_000_000, () => Promise.resolve(void (times += 1)), Promise.resolve());
  expect(times).toBe(0);
});
