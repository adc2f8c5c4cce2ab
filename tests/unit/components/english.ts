import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Translate } from '../../../components/text.tsx';

type Messages = { [key: string]: Messages | string };

/** The texts of a locale's file as `key → text`; plurals as `key → [one, other]`. */
export function readLocale(locale: string): Map<string, string | [string, string]> {
  const file = resolve(import.meta.dirname, `../../../components/locales/${locale}.yml`);
  const texts = new Map<string, string | [string, string]>();
  const read = (messages: Messages, prefix: string): void => {
    for (const [key, value] of Object.entries(messages))
      if (typeof value === 'string') texts.set(prefix + key, value);
      else {
        const { 1: one, n: other } = value;
        if (typeof one === 'string' && typeof other === 'string') texts.set(prefix + key, [one, other]);
        else read(value, `${prefix}${key}.`);
      }
  };
  read(parse(readFileSync(file, 'utf8')), '');
  return texts;
}

const texts = readLocale('en');

/** `t()` as the browser would give it in English. Throws on a key that no text has. */
export const english: Translate = (key: string, ...values: unknown[]) => {
  const text = texts.get(key);
  if (text === undefined) throw new Error(`No text for ${key}.`);
  const [first, ...others] = values;
  // A plural takes its number, then what is put into it, if that is not the number alone.
  const substitutions = [others[0], first].find(Array.isArray) ?? [first];
  const chosen = typeof text === 'string' ? text : text[first === 1 ? 0 : 1];
  return chosen.replace(/\$(\d)/g, (_, number) => String(substitutions[Number(number) - 1]));
};
