import { brotliCompressSync, deflateRawSync } from 'node:zlib';

/** Files that only the publisher reads. */
const ASIDE = /\/(?:keys|ids)\.bin$|^retired\.json$/;

const bytesOf = (held, compress) =>
  [...held]
    .filter(([name]) => !ASIDE.test(name))
    .reduce((sum, [, content]) => sum + compress(Buffer.from(content)).length, 0);

/** Bytes of the index for one article, and how many postings the spellings cost. */
export const sizeBench = async (
  name,
  articles,
  { memoryFiles, updateIndex, searchAnalysis, decodeTermShard, words },
) => {
  const files = memoryFiles();
  const started = performance.now();
  const { manifest } = await updateIndex(files, { added: articles, withdrawn: [] }, searchAnalysis());
  const milliseconds = performance.now() - started;
  const plain = articles.reduce((sum, { text }) => sum + new Set(words(text, 'fa').map(({ key }) => key)).size, 0);
  let postings = 0;
  for (const segment of manifest.segments) {
    for (let shard = 0; shard < segment.shards; shard += 1) {
      const { entries } = decodeTermShard(await files.bytes(`${segment.name}/t/${shard}.bin`), segment.documents);
      for (const { term, count } of entries) if (!term.startsWith('=')) postings += count;
    }
  }
  const perArticle = (bytes) => Math.round(bytes / articles.length);
  console.log(`\nSize, ${name}: ${articles.length} articles`);
  console.log(
    `  index ${perArticle(bytesOf(files.held, (bytes) => deflateRawSync(bytes, { level: 9 })))} B an article as stored,`,
    `${perArticle(bytesOf(files.held, brotliCompressSync))} B in brotli; built in ${(milliseconds / articles.length).toFixed(2)} ms an article`,
  );
  console.log(`  postings over plain words: +${((postings / plain - 1) * 100).toFixed(1)} %`);
};
