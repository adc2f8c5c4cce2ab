/** How much of a date is known, by the number of its parts. */
const STYLES: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];

/** An ISO date, perhaps without day or month, in words; the text unchanged when it is no date. */
export function isoDateText(isoDate: string, language: string): string {
  const date = new Date(isoDate);
  const style = STYLES[isoDate.split('-').length - 1];
  if (Number.isNaN(date.getTime()) || !style) return isoDate;
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(date);
}
