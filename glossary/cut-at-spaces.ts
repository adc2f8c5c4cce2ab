/**
 * Cuts a text into parts of at most so many UTF-16 code units, at spaces where there are any; together they are the text. Returns
 * none for an empty text.
 */
export function cutAtSpaces(text: string, most: number): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const space = text.lastIndexOf(' ', from + most);
    const end = text.length - from > most && space > from ? space : from + most;
    parts.push(text.slice(from, end));
    from = end;
  }
  return parts;
}
