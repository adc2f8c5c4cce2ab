/** Counts the words of a text: runs of anything but white space. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;
