import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/** An index in memory that also keeps each file as a site has it: deflated, if it is binary. */
export const storedInMemory = ({ memoryFiles, deflateParts }) => {
  const files = memoryFiles();
  const stored = new Map();
  return {
    ...files,
    held: files.held,
    stored,
    writeBytes: async (name, ...parts) => {
      stored.set(name, await deflateParts(parts));
      await files.writeBytes(name, ...parts);
    },
    writeJson: async (name, value) => {
      const json = Buffer.from(JSON.stringify(value));
      stored.set(name, name.endsWith('.bin') ? await deflateParts([json]) : json);
      await files.writeJson(name, value);
    },
    remove: async (folder) => {
      for (const name of [...stored.keys()]) if (name.startsWith(`${folder}/`)) stored.delete(name);
      await files.remove(folder);
    },
  };
};

/** Writes such an index into a folder. */
export const writeStored = async ({ stored }, root) => {
  for (const folder of new Set([...stored.keys()].map((name) => dirname(name))))
    await mkdir(join(root, folder), { recursive: true });
  for (const [name, bytes] of stored) await writeFile(join(root, name), bytes);
};

/** An index in a folder, as a site has it. */
export const storedInFolder = (root, { deflateParts }) => {
  const read = async (name) => {
    const bytes = await readFile(join(root, name));
    return name.endsWith('.bin') ? inflateRawSync(bytes) : bytes;
  };
  const write = async (name, bytes) => {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), bytes);
  };
  return {
    bytes: read,
    json: async (name) => JSON.parse((await read(name)).toString('utf8')),
    exists: async (name) => existsSync(join(root, name)),
    writeBytes: async (name, ...parts) => write(name, await deflateParts(parts)),
    writeJson: async (name, value) => {
      const json = Buffer.from(JSON.stringify(value));
      await write(name, name.endsWith('.bin') ? await deflateParts([json]) : json);
    },
    remove: (folder) => rm(join(root, folder), { recursive: true, force: true }),
  };
};
