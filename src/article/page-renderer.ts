/** What a page is made of besides its own data: the same for all pages of one build. */
export type PageAssets = {
  /**
   * Styles by the part of the site they are for: those of `frame` stand in every page, those of a
   * page's own part only there. What the first paint does not need comes with the app.
   */
  readonly styles: Readonly<Record<string, string>>;
  /** The few lines that apply a reader's stored choices before the first paint. */
  readonly boot: string;
  /** Content policy a page with these styles carries itself, for hosts that send no headers of their own. */
  readonly policy?: ((css: string) => string) | undefined;
};

/** One page to render. `resources` maps the address of each piece of data to its parsed JSON. */
export type PageRequest = {
  /** Address of the page, `/a/7k3m9q2xw4ct`; `/404` for the page of unknown addresses. */
  readonly address: string;
  /** Language of the interface. */
  readonly language: string;
  readonly resources: Readonly<Record<string, unknown>>;
  /** Address of the picture messengers show beside a link to the page. */
  readonly preview?: string | undefined;
};

/** A whole HTML document and the status a host should answer it with. */
export type RenderedPage = { readonly status: 200 | 404 | 410; readonly html: string };

/** What stands in the pages of a build as text of a `<script>` or `<style>` element, each exactly so. */
export type InlineTexts = { readonly scripts: readonly string[]; readonly styles: readonly string[] };

/**
 * Lists the texts a content policy must let pass: it names them by their digests.
 *
 * @param origin the site's own address, where it is known
 */
export type InlineLister = (assets: PageAssets, origin: string | undefined) => InlineTexts;

/**
 * The one seam between the two sides: the reader's build provides it, the publisher loads that build
 * and calls it. So the publisher never compiles React and the reader never learns of files.
 */
export type PageRenderer = (page: PageRequest, assets: PageAssets) => Promise<RenderedPage>;
