/** The last of these blocks, as many as hold this much text (UTF-16 code units), none before one that stands apart. */
export function trailingBlocks<Read extends { text: string; isDetached?: true | undefined }>(
  blocks: readonly Read[],
  atLeast: number,
): Read[] {
  let length = 0;
  let first = blocks.length;
  while (first > 0 && length < atLeast && !blocks[first]?.isDetached)
    length += blocks[--first]?.text.length ?? 0;
  return blocks.slice(first);
}
