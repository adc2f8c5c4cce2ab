import type { ImportEntry, ImportProblem } from '../../../glossary/importing/import-entry.ts';
import { previewColumns, readGlossaryFile } from '../../../glossary/importing/read-glossary-file.ts';
import type { CommonWords } from '../../../glossary/own/common-words.ts';
import { guessLanguage } from '../../../glossary/own/guess-language.ts';
import { headwordOf } from '../../../glossary/own/headword.ts';
import { type NoisyForm, noisyFormsOf } from '../../../glossary/own/own-forms.ts';
import type { ImportFailure } from '../glossary-row.ts';
import type { ImportChoices, ImportPreview } from '../import-preview.ts';
import { fileSource } from './file-source.ts';
import { LanguageCounts } from './language-counts.ts';
import { REPORT_AFTER } from './run-import.ts';

const MOST_PROBLEMS = 1_000;
const MOST_NOISY = 200;
const EXAMPLES = 5;
/** Texts by whose words the language is guessed. */
const SAMPLES = 200;

/** Why a table has no terms as its columns are read. */
const WITHOUT_TERMS: readonly string[] = ['no-term-column', 'no-entries'];

/** Reads a file to its end and says what is in it; nothing is stored. */
export async function runPreview(
  file: File,
  { table, siblings }: ImportChoices,
  commonWords: CommonWords,
  progressed: (bytes: number, entries: number) => void,
): Promise<ImportPreview | ImportFailure> {
  const source = fileSource(file, siblings);
  const columns = await previewColumns(source, { ...table });
  if (columns && 'code' in columns) return { failure: columns };
  const summary = new PreviewSummary(commonWords);
  let bytes = 0;
  const read = await readGlossaryFile(
    source,
    { ...table },
    {
      onEntry: (entry) => {
        summary.add(entry);
        if (summary.entries % REPORT_AFTER === 0) progressed(bytes, summary.entries);
      },
      onProblem: (problem) => summary.addProblem(problem),
      onProgress: (now) => {
        bytes = now;
        progressed(bytes, summary.entries);
      },
    },
  );
  if ('code' in read) {
    // A table's columns are for the user to name, who cannot where the guess at them is all there is.
    if (!columns || !WITHOUT_TERMS.includes(read.code)) return { failure: read };
    return { ...summary.toPreview(), format: 'csv', metadata: {}, table: columns };
  }
  return {
    ...summary.toPreview(),
    ...read,
    language: read.metadata.language ?? summary.guess(),
    table: columns,
  };
}

/** Counts what is in a file. */
class PreviewSummary {
  readonly #commonWords: CommonWords;
  readonly #languages = new LanguageCounts();
  readonly #problems: ImportProblem[] = [];
  readonly #noisy = new Map<string, NoisyForm>();
  readonly #examples: ImportPreview['examples'] = [];
  readonly #samples: string[] = [];
  #terms = 0;
  #definitions = 0;
  #problemCount = 0;
  entries = 0;

  constructor(commonWords: CommonWords) {
    this.#commonWords = commonWords;
  }

  add(entry: ImportEntry): void {
    this.entries++;
    this.#terms += entry.terms.length;
    this.#definitions += entry.definitions.length;
    this.#languages.add(entry);
    for (const form of noisyFormsOf(entry, this.#commonWords)) this.#noisy.set(form.text, form);
    const [definition] = entry.definitions;
    if (this.#examples.length < EXAMPLES)
      this.#examples.push({
        term: headwordOf(entry, navigator.languages).text,
        definition: definition?.text,
      });
    if (this.#samples.length < SAMPLES)
      this.#samples.push(...[...entry.definitions, ...entry.notes, ...entry.terms].map(({ text }) => text));
  }

  addProblem(problem: ImportProblem): void {
    this.#problemCount++;
    if (this.#problems.length < MOST_PROBLEMS) this.#problems.push(problem);
  }

  guess(): string | undefined {
    return guessLanguage(this.#samples);
  }

  toPreview(): Omit<ImportPreview, 'format' | 'metadata'> {
    const noisy = [...this.#noisy.values()].sort((a, b) => a.rank - b.rank);
    return {
      entries: this.entries,
      terms: this.#terms,
      definitions: this.#definitions,
      languages: this.#languages.sorted(),
      examples: this.#examples,
      problems: this.#problems,
      problemCount: this.#problemCount,
      noisy: noisy.slice(0, MOST_NOISY),
      noisyCount: noisy.length,
    };
  }
}
