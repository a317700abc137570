import { mediaFile } from '#article/locations.ts';

const PICTURE = /^\/m\/[0-9a-f]{2}\/[0-9a-f]{16,64}$/;

/**
 * Addresses of the pictures a document shows, each once. Any document: a list may come to show
 * pictures as well.
 */
export const picturesIn = (json: unknown): readonly string[] => {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && PICTURE.test(value)) found.add(mediaFile(value));
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(json);
  return [...found];
};
