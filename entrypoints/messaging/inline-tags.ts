/** Elements whose text continues the line around them, unless the page styles them otherwise. */
export const INLINE_TAGS: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i'],
  ...['ins', 'label', 'mark', 'nobr', 'q', 'rb', 'ruby', 's', 'slot', 'small', 'span', 'strike', 'strong'],
  ...['sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);

/** Returns whether the text of an element continues the line around it, judged by its local name. Custom ones may do so. */
export const isInlineTag = (tag: string): boolean => INLINE_TAGS.has(tag);
