import { join } from 'node:path';
import { bytesOf, CONTEXT, filesBelow, rowsOf } from './material.mjs';
import { bodyText, folded, htmlWords } from './texts.mjs';

const read = (product, text, options = {}) => {
  const document = product.readDocument(text, { ...CONTEXT, ...options });
  return { drafts: [...document.entries].map(({ draft }) => draft), problems: document.problems };
};

/** IPTC's validation suite: what should pass is taken, what should fail is refused by field. */
const ninjs = ({ root, product, tally }) => {
  for (const file of filesBelow(join(root, '4-cms-json/iptc-ninjs/validation')).filter((name) =>
    /should_(?:pass|fail)\/[^/]+\.json/.test(name),
  )) {
    const { drafts, problems } = read(product, product.decodeBytes(bytesOf(file)).text, { kind: 'ninjs' });
    const pass = file.includes('should_pass');
    const right = pass ? drafts.length > 0 : drafts.length === 0 && problems.some(({ field }) => field !== '');
    tally.add({
      suite: 'ninjs',
      field: pass ? 'should pass' : 'should fail',
      right,
      detail: () => `${file.split('test_suite/')[1]} ${JSON.stringify(problems.slice(0, 3))}`,
    });
  }
  for (const file of filesBelow(join(root, '4-cms-json/iptc-ninjs/examples')).filter((name) =>
    /\/\d\.\d\/[^/]+\.json(\.gz)?$/.test(name),
  )) {
    const { drafts, problems } = read(product, product.decodeBytes(bytesOf(file)).text);
    tally.add({
      suite: 'ninjs',
      field: 'examples: taken, titled',
      right: drafts.length > 0 && drafts.every(({ title }) => title !== ''),
      detail: () => `${file.split('examples/')[1]} ${JSON.stringify(problems.slice(0, 3))}`,
    });
  }
};

const wordpress = ({ root, product, tally }) => {
  for (const file of filesBelow(join(root, '4-cms-json/wordpress-rest')).filter(
    (name) => /\/(?:posts|pages)(?:\/|\.|_|-)/.test(name) && /\.json(\.gz)?$/.test(name),
  )) {
    const { text } = product.decodeBytes(bytesOf(file));
    const posts = [JSON.parse(text)].flat().filter((post) => post.content?.rendered !== undefined);
    const { drafts } = read(product, text, { kind: 'wordpress-rest' });
    const add = (field, right, detail) =>
      tally.add({
        suite: 'WordPress REST',
        field,
        right,
        detail: () => `${file.split('wordpress-rest/')[1]} ${detail()}`,
      });
    for (const [at, post] of posts.entries()) {
      const draft = drafts[at];
      if (post.title.rendered !== '')
        add(
          'title',
          folded(draft?.title) === htmlWords(post.title.rendered),
          () => `want ${post.title.rendered} got ${draft?.title}`,
        );
      add(
        'link',
        draft?.link === post.link || decodeURI(draft?.link ?? '') === decodeURI(post.link),
        () => `want ${post.link} got ${draft?.link}`,
      );
      add(
        'date',
        draft?.published?.instant === `${post.date_gmt}Z`,
        () => `want ${post.date_gmt} got ${draft?.published?.instant}`,
      );
      const words = htmlWords(post.content.rendered).length;
      add(
        'words kept',
        folded(bodyText(draft?.body ?? [])).length >= words * 0.9,
        () => `want ${words} got ${folded(bodyText(draft?.body ?? [])).length}`,
      );
    }
  }
};

const oldExports = ({ root, product, tally }) => {
  for (const file of filesBelow(join(root, '4-cms-json/wxr'))) {
    const { drafts, problems } = read(product, product.decodeBytes(bytesOf(file)).text);
    tally.add({
      suite: 'WXR',
      field: 'read or refused',
      right: drafts.length > 0 || problems.length > 0,
      detail: () => `${file.split('/').at(-1)} ${drafts.length}`,
    });
    if (drafts.length > 0)
      tally.add({
        suite: 'WXR',
        field: 'every post named',
        right: drafts.every(({ title, link }) => title !== '' || link !== undefined),
        detail: () => file.split('/').at(-1),
      });
  }
  for (const file of filesBelow(join(root, '4-cms-json/newsml-g2')).filter((name) => name.includes('.xml'))) {
    const { text } = product.decodeBytes(bytesOf(file));
    const { drafts, problems } = read(product, text);
    tally.add({
      suite: 'NewsML-G2',
      field: 'read or refused',
      right: drafts.length > 0 || problems.length > 0,
      detail: () => file.split('/').at(-1),
    });
    if (/<headline\b/.test(text) && drafts.length > 0)
      tally.add({
        suite: 'NewsML-G2',
        field: 'title',
        right: drafts.some(({ title }) => title !== ''),
        detail: () => file.split('/').at(-1),
      });
  }
};

const addresses = (blocks) =>
  [...JSON.stringify(blocks).matchAll(/"(?:href|url)":"((?:[^"\\]|\\.)*)"/g)].map(([, address]) => address);

/** Hostile strings: whatever goes in, only text and http(s) addresses come out. */
const payloads = ({ root, product, tally }) => {
  for (const { payload } of rowsOf(join(root, '5-hostile-html/payloads.jsonl'))) {
    const { blocks } = product.cleanHtml(`<p>سالم\u200Cها</p>${payload}`, 'https://example.org/a');
    const add = (field, right) =>
      tally.add({ suite: 'hostile payloads', field, right, detail: () => JSON.stringify(payload).slice(0, 200) });
    add(
      'only http(s) addresses',
      addresses(blocks).every((address) => /^https?:\/\/(?![^/]*@)/.test(address)),
    );
    add('text before it kept', bodyText(blocks).startsWith('سالم\u200Cها'));
    // eslint-disable-next-line no-control-regex -- their absence is what is checked
    add('no forbidden character', !/[\u202A-\u202E\u2066-\u2069\u0000-\u0008]/.test(bodyText(blocks)));
  }
  for (const file of filesBelow(join(root, '5-hostile-html/hostile-files'))) {
    const { text } = product.decodeBytes(bytesOf(file));
    const { drafts } = read(product, text);
    tally.add({
      suite: 'hostile files',
      field: 'read without harm',
      right: drafts.every(({ body, link }) => addresses([body, link]).every((address) => /^https?:/.test(address))),
      detail: () => file,
    });
  }
};

/** All formats of content systems, and what is meant to break them. */
export const exportsAndPayloads = (given) => {
  for (const suite of [ninjs, wordpress, oldExports, payloads]) suite(given);
};

/** Pages with declared feeds: the address the file expects is among those found. */
export const feedFinder = ({ root, product, tally }) => {
  for (const file of filesBelow(join(root, '1-feeds/w3c-feedfinder')).filter((name) => /\.html(\.gz)?$/.test(name))) {
    const { text } = product.decodeBytes(bytesOf(file));
    const declared = /<link[^>]*rel\s*=\s*["']?alternate[^>]*type\s*=\s*["']?application\/(?:rss|atom)\+xml/i.test(
      text.replace(/<!--[\s\S]*?-->/g, ''),
    );
    if (declared)
      tally.add({
        suite: 'feed discovery',
        field: 'declared feed found',
        right: product.feedLinks(text, 'http://example.com/x.html').length > 0,
        detail: () => file.split('/').at(-1),
      });
  }
};
