import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { median, shuffled } from './figures.mjs';

/** The last version that runs on Node 20; fetched when asked for, no dependency of ours. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const QUALITIES = ['accessibility', 'best-practices', 'seo'];

/** On a busy machine Lighthouse now and then loses its own trace, and says that it should be run again. */
const TRIES = 3;

/** @param {string} executablePath @param {string} address @param {readonly string[]} categories */
const auditOnce = async (executablePath, address, categories) => {
  const args = [
    'exec',
    '--yes',
    '--',
    LIGHTHOUSE,
    address,
    '--quiet',
    '--output=json',
    '--chrome-flags=--headless --no-sandbox',
  ];
  const env = { ...process.env, CHROME_PATH: executablePath };
  const { stdout } = await promisify(execFile)('npm', [...args, `--only-categories=${categories.join(',')}`], {
    env,
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout);
};

/** @type {typeof auditOnce} */
const audit = async (...page) => {
  for (let left = TRIES - 1; left > 0; left -= 1) {
    try {
      return await auditOnce(...page);
    } catch (error) {
      if (!/run Lighthouse again/.test(String(error))) throw error;
    }
  }
  return auditOnce(...page);
};

/**
 * What Lighthouse says of a phone: the largest paint of ours and the floor pages, and what is wrong with
 * the story, the front page and a list.
 *
 * @param {string} executablePath
 * @param {{ origin: string, pages: Record<string, string> }} trial
 * @param {number} rounds
 */
export const measureLighthouse = async (executablePath, { origin, pages }, rounds) => {
  /** @type {Record<string, number[]>} */
  const paints = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(Object.keys(pages))) {
      const { audits } = await audit(executablePath, pages[name] ?? '', ['performance']);
      paints[name]?.push(audits['largest-contentful-paint'].numericValue);
    }
  }
  const of = (name) => median(paints[name] ?? []);
  console.log(`\nLighthouse, simulated phone, largest paint, median of ${rounds}`);
  for (const name of Object.keys(pages))
    console.log(`  ${name.padEnd(5)}${of(name).toFixed(0)} ms (ours is ${(of('ours') / of(name)).toFixed(2)} of it)`);
  for (const [name, address] of Object.entries({
    story: pages['ours'],
    home: `${origin}/`,
    list: `${origin}/s/science`,
  })) {
    const { categories, audits } = await audit(executablePath, address ?? '', QUALITIES);
    const scores = QUALITIES.map((quality) => `${quality} ${Math.round(categories[quality].score * 100)}`).join(', ');
    const refs = QUALITIES.flatMap((quality) => categories[quality].auditRefs.map(({ id }) => id));
    const wrong = [...new Set(refs)].filter((id) => audits[id].score !== null && audits[id].score < 1);
    console.log(`  ${name}: ${scores}${wrong.length > 0 ? `; not right: ${wrong.join(', ')}` : ''}`);
  }
};
