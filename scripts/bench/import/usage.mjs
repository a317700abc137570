// Loaded into a child before its program: tells what the whole process has used when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const seconds = (userCPUTime + systemCPUTime) / 1e6;
    writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ seconds, megabytes: maxRSS / 1024 }));
  });
}
