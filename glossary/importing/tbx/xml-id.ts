/** What an id of XML may not have (NCName), and what would look as if it had been replaced. */
const FOREIGN = /^[^\p{L}_]|[^\p{L}\p{N}._-]|_u/gu;

const REPLACED = /_u([\da-f]{1,6})_/g;

/** An id as an attribute of type ID may hold it: other characters by their numbers, such as `HP_u3a_0001336`. */
export function xmlIdOf(id: string): string {
  return id.replace(FOREIGN, ([character = '', ...rest]) =>
    [`_u${(character.codePointAt(0) ?? 0).toString(16)}_`, ...rest].join(''),
  );
}

/** The id that `xmlIdOf` has made an attribute of, with or without the `#` of a link. */
export function idOfXml(attribute: string): string {
  return attribute.replace(/^#/, '').replace(REPLACED, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
