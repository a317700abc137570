/**
 * What each router of ours is told, or it warns of its next major version. A step is drawn in one go: in slices, as React
 * draws transitions, it takes half as long again on a slow phone.
 */
export const ROUTER_FLAGS = { v7_startTransition: false, v7_relativeSplatPath: true } as const;
