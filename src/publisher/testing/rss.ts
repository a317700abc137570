/** One story of a feed; `partial` has only its summary there. */
export type Story = {
  readonly guid: string;
  readonly title?: string;
  readonly html?: string;
  readonly partial?: boolean;
};

const item = ({ guid, title = `سرخط ${guid}`, html = '<p>متن خبر که می\u200Cماند.</p>', partial }: Story): string =>
  `<item><guid>${guid}</guid><link>/n/${guid}</link><title>${title}</title>${
    partial === true ? '<description>خلاصهٔ خبر</description>' : `<content:encoded><![CDATA[${html}]]></content:encoded>`
  }</item>`;

/** A feed of some stories. */
export const rss = (stories: readonly Story[], name = 'کویر'): string =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${name}</title>${stories
    .map(item)
    .join('')}</channel></rss>`;

/** Stories that differ in their number alone. */
export const numbered = (count: number, fields: Partial<Story> = {}): Story[] =>
  Array.from({ length: count }, (_, at) => ({ guid: `g${at}`, ...fields }));
