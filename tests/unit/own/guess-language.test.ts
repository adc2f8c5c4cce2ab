import { expect, test } from 'vitest';
import { guessLanguage } from '../../../glossary/own/guess-language.ts';

test.each<[language: string | undefined, text: string]>([
  [
    'en',
    'A bill that is sent to the buyer with the goods. The time for which a patient is in the ward, from arrival to discharge.',
  ],
  [
    'de',
    'Eine Rechnung, die mit der Ware an den Käufer gesendet wird. Die Zeit, in der ein Patient auf der Station ist, von der Aufnahme bis zur Entlassung.',
  ],
  [
    'fr',
    "Une facture qui est envoyée avec les marchandises. Le temps pour lequel un malade est dans le service, de l'arrivée à la sortie par les soins.",
  ],
  [undefined, 'Invoice. Tender. Purchase order.'],
  [undefined, ''],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text.split('. '))).toBe(language);
});
