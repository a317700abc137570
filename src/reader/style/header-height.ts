/** What the header takes of the window at its top, with some air, in pixels. */
export const HEADER = 76;
