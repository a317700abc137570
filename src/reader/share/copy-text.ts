/** Puts text on the clipboard. Resolves to whether that worked: pages without TLS and some browsers refuse. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
