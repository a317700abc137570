import { articleData } from '#article/locations.ts';
import { listDocuments } from './document-store.ts';
import { listEditions } from './download-edition.ts';
import type { EditionOnDevice } from './download-edition.ts';

/** What is on this device of one story. */
export type StoryOnDevice = {
  readonly bytes: number;
  /** Whether all its pictures are here too. */
  readonly isWhole: boolean;
};

export type DeviceReport = {
  /** What is on this device of a story; undefined for nothing. */
  readonly storyOf: (id: string) => StoryOnDevice | undefined;
  readonly editions: readonly EditionOnDevice[];
};

/** Looks through what is kept on this device. */
export const readDeviceReport = async (): Promise<DeviceReport> => {
  const documents = new Map((await listDocuments()).map((document) => [document.address, document]));
  return {
    editions: await listEditions(),
    storyOf: (id) => {
      const document = documents.get(articleData(id));
      if (document === undefined) return undefined;
      const { bytes, pictures, pictureBytes } = document;
      return { bytes: bytes + (pictureBytes ?? 0), isWhole: pictures.length === 0 || pictureBytes !== undefined };
    },
  };
};
