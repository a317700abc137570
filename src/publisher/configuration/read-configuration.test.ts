import { expect, it } from 'vitest';
import { DEFAULT_CONFIGURATION } from './default-configuration.ts';
import { readConfiguration } from './read-configuration.ts';

const read = (fields: Record<string, unknown>) =>
  readConfiguration(JSON.stringify({ ...DEFAULT_CONFIGURATION, ...fields }));

it('reads the configuration that is built in', () => {
  expect(read({})).toEqual({ ok: true, configuration: DEFAULT_CONFIGURATION });
});

it.each([
  [{ timeZone: 'Tehran' }, 'timeZone'],
  [{ name: { en: 'Yelloweston' } }, 'name.fa'],
  [{ colour: 'yellow' }, 'colour'],
  [{ language: undefined }, 'language'],
  [{ sections: [{ slug: 'World', name: { fa: 'جهان' } }] }, 'sections[0].slug'],
  [
    {
      sections: [
        { slug: 'world', name: { fa: 'جهان' } },
        { slug: 'world', name: { fa: 'دنیا' } },
      ],
    },
    'sections',
  ],
])('names the field that is wrong: %j', (fields, field) => {
  expect(read(fields)).toMatchObject({ ok: false, field });
});

it('says so when the file is not JSON at all', () => {
  expect(readConfiguration('name: x')).toMatchObject({ ok: false, message: 'is not JSON' });
});
