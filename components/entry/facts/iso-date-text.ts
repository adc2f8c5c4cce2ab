/** How much of a date is known, by the number of its parts. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** By language, one for each of the styles. */
const knownFormats = new Map<string, Intl.DateTimeFormat[]>();

/** An ISO date, perhaps without day or month, in words; the text unchanged when it is no date. */
export function isoDateText(isoDate: string, language: string): string {
  const date = new Date(isoDate);
  const parts = isoDate.split('-').length;
  if (Number.isNaN(date.getTime()) || parts > STYLES.length) return isoDate;
  return formatIn(language, parts - 1).format(date);
}

function formatIn(language: string, style: number): Intl.DateTimeFormat {
  const formats = knownFormats.get(language) ?? [];
  knownFormats.set(language, formats);
  formats[style] ??= new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  return formats[style];
}
