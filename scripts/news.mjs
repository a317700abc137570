// @ts-check
import { build, CLI, install } from './prepare.mjs';
import { CALLER, run } from './run.mjs';

await install();
await build();
process.exit(await run([process.execPath, CLI, ...process.argv.slice(2)], { cwd: CALLER }));
