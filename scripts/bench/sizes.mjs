import { brotliCompressSync } from 'node:zlib';
import { randomFrom } from './random.mjs';
import { storedInMemory } from './stored-files.mjs';

/** Files that only the publisher reads. */
const ASIDE = /\/(?:keys|ids)\.bin$|^retired\.json$/;

const bytesOf = (files, sent) =>
  [...files].filter(([name]) => !ASIDE.test(name)).reduce((sum, [, content]) => sum + sent(content).length, 0);

const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id as articles have it: sixty bits of chance, which no compression makes smaller. */
const realId = (random) => Array.from({ length: 12 }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');

/** Bytes of the index for one article, and how many postings the spellings cost. */
export const sizeBench = async (name, articles, tools) => {
  const { updateIndex, searchAnalysis, decodeTermShard, words } = tools;
  const files = storedInMemory(tools);
  const random = randomFrom(3);
  const added = articles.map(({ row, text }) => ({ row: { ...row, id: realId(random) }, text }));
  const started = performance.now();
  const { manifest } = await updateIndex(files, { added, withdrawn: [] }, searchAnalysis());
  const milliseconds = performance.now() - started;
  const plain = articles.reduce((sum, { text }) => sum + new Set(words(text, 'fa').map(({ key }) => key)).size, 0);
  let postings = 0;
  for (const segment of manifest.segments) {
    for (let shard = 0; shard < segment.shards; shard += 1) {
      const { entries } = decodeTermShard(await files.bytes(`${segment.name}/t/${shard}.bin`), segment.documents);
      for (const { term, count } of entries) if (!term.startsWith('=')) postings += count;
    }
  }
  const perArticle = (bytes) => (bytes / articles.length).toFixed(1);
  console.log(`\nSize, ${name}: ${articles.length} articles`);
  console.log(
    `  index ${perArticle(bytesOf(files.stored, (bytes) => bytes))} B an article as stored,`,
    `${perArticle(bytesOf(files.held, (content) => brotliCompressSync(Buffer.from(content))))} B in brotli; built in ${(milliseconds / articles.length).toFixed(2)} ms an article`,
  );
  console.log(`  postings over plain words: +${((postings / plain - 1) * 100).toFixed(1)} %`);
};
