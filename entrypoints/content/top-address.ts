/**
 * The address of the page that the reader visits, from inside any of its frames. Frames of another site
 * learn only its origin, with a slash at the end.
 */
export function topAddress(): string {
  try {
    return window.top?.location.href ?? location.href;
  } catch {
    const { ancestorOrigins } = location;
    const origin = ancestorOrigins?.[ancestorOrigins.length - 1];
    if (origin && origin !== 'null') return `${origin}/`;
    return document.referrer || location.href;
  }
}
