import { KINDS } from '../../../glossary/kind.ts';
import type { SearchDocument } from '../../../glossary/search/build-search.ts';
import { pick, seededRandom } from './random.ts';
import { syntheticGlossary } from './synthetic-glossary.ts';
import { syntheticText } from './synthetic-text.ts';

const FORMS_PER_ENTRY = 3;
/** Code units of a summary, as in the bundled glossary. */
const SUMMARY_LENGTH = 220;
const SUMMARIES_APART = 150;

/** Entries to search in, with names as a synthetic glossary has them, a code each and a summary that names others. */
export function syntheticDocuments(count: number): SearchDocument[] {
  const random = seededRandom(3);
  const entries = syntheticGlossary(count * FORMS_PER_ENTRY);
  const text = syntheticText(entries, count * SUMMARIES_APART + SUMMARY_LENGTH);
  return entries.map(({ id, forms }, at) => {
    const [term = '', ...others] = forms.map((form) => form.text);
    const summary = text.slice(at * SUMMARIES_APART, at * SUMMARIES_APART + SUMMARY_LENGTH);
    const code = `XY:${String(at).padStart(7, '0')}`;
    return { id, term, kind: pick(random, KINDS), forms: others, lay: [], codes: [code], summary };
  });
}
