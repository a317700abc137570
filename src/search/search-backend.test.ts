import { describe, expect, it } from 'vitest';
import { NO_DICTIONARY } from './build/analysis.ts';
import { memoryFiles } from './build/memory-files.ts';
import { SearchSession } from './query/search-session.ts';
import { staticBackend, type SearchBackend } from './search-backend.ts';
import { sampleDocument } from './testing/sample-documents.ts';

const find = async (backend: SearchBackend, text: string): Promise<string[]> =>
  (await new SearchSession(await backend.open(), { text, language: 'fa' }).next(10)).map(({ row }) => row.id);

describe('the built-in search engine', () => {
  it('finds what was added, forgets what was removed and replaces what comes again', async () => {
    const backend = staticBackend(memoryFiles(), NO_DICTIONARY);
    await backend.index([sampleDocument('one', 'باران بهاری'), sampleDocument('two', 'باران پاییزی')]);
    expect(await find(backend, 'باران')).toEqual(['one', 'two']);
    await backend.remove(['one', 'unknown']);
    expect(await find(backend, 'باران')).toEqual(['two']);
    await backend.index([sampleDocument('two', 'برف زمستانی')]);
    expect(await find(backend, 'باران')).toEqual([]);
    expect(await find(backend, 'برف')).toEqual(['two']);
    expect(await backend.versions()).toEqual(new Map([['two', 1]]));
  });

  it('says that an index of a later version cannot be read', async () => {
    const files = memoryFiles();
    await files.writeJson('manifest.json', { schema: 'search/9.0' });
    await expect(find(staticBackend(files, NO_DICTIONARY), 'برف')).rejects.toThrow('later version');
  });
});
