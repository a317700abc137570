import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isTombstone } from '#article/is-tombstone.ts';
import type { ArticleDocument } from '#article/article.ts';
import { buildArticle } from '#article/examples/build-article.ts';
import { DEFAULT_CONFIGURATION } from '../configuration/default-configuration.ts';
import { renditionDrawer } from '../media/draw-renditions.ts';
import { publishSite } from '../site/publish-site.ts';
import type { PublishRequest } from '../site/publish-site.ts';
import type { SiteRecord } from '../site/survey.ts';
import { fakeApp } from './fake-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a store tells of a document. */
export const recordOf = (document: ArticleDocument): SiteRecord => {
  const place = isTombstone(document) ? buildArticle() : document;
  return { document, language: place.language, section: place.section ?? null, source: place.credit[0].name };
};

/** A site that is published into a folder of its own. */
export const trialSite = (folder = temporaryFolder()) => {
  const app = fakeApp();
  const fileOf = (address: string): string => join(folder, '..', basename(address));
  const publish = (documents: readonly ArticleDocument[], changes: Partial<PublishRequest> = {}) =>
    publishSite({
      ...{ folder, app, configuration: DEFAULT_CONFIGURATION, sourceOf: () => 'kavir' },
      ...{ onArticle: () => undefined, onProblem: () => undefined },
      records: () => documents.map(recordOf),
      pictures: { fileOf, draw: renditionDrawer(fileOf) },
      ...changes,
    });
  const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Record<string, unknown>;
  return { app, folder, publish, json };
};
