/** Two links of a chain, on the grid of the icons. */
export const LINK_DRAWING =
  'm9.5 14.5 5-5M11 7.5l1.8-1.8a3.9 3.9 0 0 1 5.5 5.5L16.5 13M13 16.5l-1.8 1.8a3.9 3.9 0 0 1-5.5-5.5L7.5 11';
