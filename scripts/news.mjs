// @ts-check
import { build, CLI, install } from './prepare.mjs';
import { CALLER, inOrder, run } from './run.mjs';

const news = () => run([process.execPath, CLI, ...process.argv.slice(2)], { cwd: CALLER });

process.exit(await inOrder(install, build, news));
