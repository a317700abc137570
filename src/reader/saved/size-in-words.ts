const KILO = 1000;

/** A size as a person says it: whole kilobytes, from a megabyte on in megabytes with one decimal. */
export const sizeInWords = (bytes: number): { readonly unit: 'kilobytes' | 'megabytes'; readonly number: number } => {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  if (kilobytes < KILO) return { unit: 'kilobytes', number: kilobytes };
  return { unit: 'megabytes', number: Math.round((bytes / KILO / KILO) * 10) / 10 };
};
