/** Languages whose names in English and in themselves are understood in headers. */
const NAMED =
  'af ar bg bn ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka ko la lt lv mk ms nb nl nn no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur vi zh zu';

let tagOfName: Map<string, string> | undefined;

/** Characters: no tag and no name of a language has more. */
const LONGEST = 80;

/** A file has few languages and names one with each text. */
const known = new Map<string, string | undefined>();

/** So many are remembered: a hostile file has more. */
const MOST_KNOWN = 1000;

/**
 * A language tag as BCP 47 writes it, from a tag in any case (`EN_us`) or a language's name ("English", "Deutsch"); undefined for others and for
 * `und`, which says that the language is not known.
 */
export function languageTag(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  if (known.has(text)) return known.get(text);
  const tag = canonicalTag(text.trim().replaceAll('_', '-'));
  if (known.size < MOST_KNOWN) known.set(text, tag);
  return tag;
}

function canonicalTag(text: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text)) return languageOfName(text);
  try {
    const [tag] = Intl.getCanonicalLocales(text);
    return tag === 'und' ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** The tag of a language named in English or in itself. */
export function languageOfName(name: string): string | undefined {
  tagOfName ??= new Map(
    NAMED.split(' ').flatMap((tag) =>
      ['en', tag].map((language) => [
        (new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag).toLowerCase(),
        tag,
      ]),
    ),
  );
  return tagOfName.get(name.trim().toLowerCase());
}
