// Derives src/publisher/lexicon/persian-words.json from a checkout of Lilak (Apache-2.0).
// Usage: node scripts/derive-lexicon.mjs <folder with lexicon, dic_users and verbs.htm> <output file>
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) {
  console.error('usage: node scripts/derive-lexicon.mjs <folder> <output file>');
  process.exit(2);
}

const CODES = {
  noun_singular: 'n',
  foreign: 'n',
  noun_plural: 'p',
  adjective: 'a',
  adjective_comparative: 'c',
  adjective_superlative: 'c',
  adverb: 'd',
};

const lines = (name) => readFileSync(join(folder, name), 'utf8').split('\n');
const plain = (word) => word.trim().normalize('NFC').replaceAll('ي', 'ی').replaceAll('ك', 'ک');

const codes = new Map();
const add = (word, code) => {
  if (word !== '') codes.set(word, (codes.get(word) ?? new Set()).add(code));
};

for (const line of lines('lexicon')) {
  const [word, kind] = line.split(',');
  // Conjugated verbs are built from the table of stems instead.
  if (!line.startsWith('#') && kind !== 'verb') add(plain(word), CODES[kind] ?? 'o');
}
for (const line of lines('dic_users')) {
  const word = plain(line);
  if (!codes.has(word)) add(word, 'u');
}

const groups = new Map();
for (const [word, kinds] of codes) {
  const key = [...kinds].sort().join('');
  if (!groups.has(key)) groups.set(key, []);
  groups.get(key).push(word);
}

const verbs = new Set();
const row = /<td bgcolor="#eeeeee">[^<]*<\/td><td>([^<]*)<\/td><td>([^<]*)<\/td>/g;
for (const [, past, present] of readFileSync(join(folder, 'verbs.htm'), 'utf8').matchAll(row)) {
  if (past !== '') verbs.add(`${plain(past)}/${plain(present)}`);
}

const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, words]) => [key, words.sort().join(' ')]);
const lexicon = { ...Object.fromEntries(sorted), verbs: [...verbs].sort().join(' ') };
writeFileSync(output, `${JSON.stringify(lexicon, null, 2)}\n`);
