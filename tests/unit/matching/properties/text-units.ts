type Kind = 'letter' | 'greek' | 'space' | 'dash' | 'apostrophe' | 'other';

/** A character of a text, in UTF-16 code units of it. */
export interface Unit {
  kind: Kind;
  letter: string;
  start: number;
  end: number;
}

function kindOf(character: string): Kind {
  if (/['’ʼ′]/.test(character)) return 'apostrophe';
  if (/[αΑ]/.test(character)) return 'greek';
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u.test(character)
  )
    return 'other';
  if (/[\p{L}\p{N}_]/u.test(character)) return 'letter';
  if (/\s/.test(character)) return 'space';
  return /[-‑–—−]/.test(character) ? 'dash' : 'other';
}

/** Characters with white space as one, invisible ones left out, accents with their letters. */
export function readUnits(text: string): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const last = units.at(-1);
    const kind = kindOf(character);
    if (/\p{M}/u.test(character) || (kind === 'space' && last?.kind === 'space')) {
      if (last) last.end = end;
    } else if (!/[\u00ad\u200b]/.test(character)) {
      const letter = character.normalize('NFKD').replace(/\p{M}/gu, '');
      units.push({ kind, letter, start, end });
    }
    start = end;
  }
  return units;
}
