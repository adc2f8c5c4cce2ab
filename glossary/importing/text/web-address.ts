/** UTF-16 code units: longer ones are data, no addresses. */
export const LONGEST_ADDRESS = 2000;

/** An address that a card may link to, as the URL standard writes it; undefined for any that is not https or http. */
export function webAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s/]/i.test(trimmed) || trimmed.length > LONGEST_ADDRESS) return undefined;
  try {
    return new URL(trimmed).href;
  } catch {
    return undefined;
  }
}

/** The first address within a text, without the punctuation behind it. */
export function addressWithin(text: string): string | undefined {
  const [address] = /https?:\/\/[^\s<>"]*[^\s<>".,;)\]]/i.exec(text) ?? [];
  return address === undefined ? undefined : webAddress(address);
}

/** Whether a text means to be an address, of whatever sort. */
export function looksLikeAddress(text: string): boolean {
  return /^\s*(?:[a-z][a-z\d+.-]*:\/\/|javascript:|data:|vbscript:|file:|blob:)/i.test(text);
}
