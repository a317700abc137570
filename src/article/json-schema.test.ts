import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { articleEntries } from './article.ts';
import { articleJsonSchema } from './json-schema.ts';

const schema = JSON.parse(JSON.stringify(articleJsonSchema())) as {
  $defs: Record<
    string,
    {
      additionalProperties?: unknown;
      patternProperties?: unknown;
      required?: string[];
      properties?: object;
      pattern?: string;
      allOf?: { pattern: string }[];
    }
  >;
};

describe('the JSON Schema of the contract', () => {
  // To renew the file after a change of the contract: npx vitest run --project article --update
  test('is the one that is published', async () => {
    const text = await format(JSON.stringify(schema), { parser: 'json', printWidth: 120 });
    await expect(text).toMatchFileSnapshot('../../public/schema/article-1.0.schema.json');
  });

  test('asks for the fields an article cannot be without', () => {
    expect(schema.$defs['article']?.required).toEqual([
      'schema',
      'id',
      'uri',
      'version',
      'status',
      'language',
      'dir',
      'headline',
      'body',
      'credit',
      'imported',
      'rights',
    ]);
    expect(Object.keys(schema.$defs['article']?.properties ?? {})).toEqual(Object.keys(articleEntries));
  });

  test('lets an article carry extensions and nothing else that is foreign', () => {
    expect(schema.$defs['article']).toMatchObject({
      additionalProperties: false,
      patternProperties: { '^_[a-z]': {} },
    });
    expect(schema.$defs['tombstone']).toMatchObject({ additionalProperties: false });
    expect(schema.$defs['tombstone']?.patternProperties).toBeUndefined();
  });

  test('is closed at every object', () => {
    const open: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      if (
        'type' in node &&
        node.type === 'object' &&
        !('additionalProperties' in node && node.additionalProperties === false)
      )
        open.push(path);
      for (const [key, value] of Object.entries(node)) visit(value, `${path}/${key}`);
    };
    visit(schema, '');
    expect(open).toEqual([]);
  });

  test('has patterns that any Unicode engine reads', () => {
    const patterns = [...JSON.stringify(schema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text = '']) => JSON.parse(text) as string,
    );
    expect(patterns.length).toBeGreaterThan(8);
    for (const pattern of patterns) expect(() => new RegExp(pattern, 'u')).not.toThrow();
    expect(schema.$defs['name']?.allOf).toHaveLength(2);
  });
});
