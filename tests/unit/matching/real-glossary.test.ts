import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { entryForms } from '../../../glossary/authoring/compiling/entry-file.ts';
import type { EntryForms } from '../../../glossary/form.ts';
import { generateForms } from '../../../glossary/forms/generate-forms.ts';
import { findMedicalMatches } from '../../../glossary/matching/context-rules/find-medical-matches.ts';
import { buildIndex } from '../../../glossary/matching/index/build-index.ts';
import type { MatchIndex } from '../../../glossary/matching/index/match-index.ts';
import { loadIndex } from '../../../glossary/matching/index/match-index.ts';
import { NO_EVIDENCE } from '../../../glossary/matching/match.ts';
import { readGlossary } from '../../../scripts/glossary/read-glossary.ts';
import { realForms, realIndex } from '../../support/real-glossary.ts';
import { found, readMarkedText } from './marked-cases.ts';

/** Milliseconds: a loaded machine is slow. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let entries: EntryForms[];
let index: MatchIndex;

beforeAll(async () => {
  const glossary = await readGlossary(join(import.meta.dirname, '../../..'));
  entries = glossary.entries.map(entryForms);
  index = loadIndex(buildIndex(entries));
});

interface Variant {
  text: string;
  /** Whether the author wrote it so. */
  own: boolean;
}

const variantsOf = ({ forms }: EntryForms): Variant[] =>
  forms.flatMap((form) => generateForms(form).map((text) => ({ text, own: text === form.text })));

/** Returns what of an entry is not found whole on a page of its own: of one page, the evidence of so many entries is kept. */
function variantsNotFound(entry: EntryForms): Variant[] {
  const variants = variantsOf(entry);
  const blocks = variants.map(({ text }) => ({ text: `x ${text} x` }));
  const { matches, withheld } = findMedicalMatches(index, blocks, NO_EVIDENCE);
  const whole = new Map<number, string[]>();
  for (const { block, start, end, entries: meant } of [...matches, ...withheld]) {
    const text = variants[block]?.text ?? '';
    if (start === 2 && end === 2 + text.length) whole.set(block, meant);
  }
  return variants.filter(({ own }, at) => (own ? !whole.get(at)?.includes(entry.id) : !whole.has(at)));
}

describe('the bundled glossary', () => {
  test('finds every form and every variant of it, whole', () => {
    expect(realForms.flatMap(variantsNotFound)).toEqual([]);
    expect(realForms.flatMap(variantsOf).length).toBeGreaterThan(5000);
  });

  test.each([
    ['Familiar examples of {normal myoclonus=physiological-myoclonus} are {hypnic jerks=hypnic-jerk}.'],
    [
      '{Opsoclonus–myoclonus syndrome=opsoclonus-myoclonus-syndrome}, {opsoclonus myoclonus=opsoclonus-myoclonus-syndrome}',
    ],
    ["{Lafora's disease=lafora-disease} and {Unverricht–Lundborg disease=unverricht-lundborg-disease}"],
    ['{Juvenile myoclonic epilepsy} ({JME=juvenile-myoclonic-epilepsy:spelled-out})'],
    ['Multiple sulfatase (MS) was low; MS was normal.'],
    ['He was born in Hartford, CT, and moved to Jackson, MS 39201.'],
    [
      '{CT scans=ct-scan}, {PET scans=pet-scan}, {MRIs=magnetic-resonance-imaging}, {EEGs=electroencephalography}',
    ],
    ['{α-Synuclein=snca}, {alpha-synuclein=snca} and {α synuclein=snca}'],
    ['{post hypoxic myoclonus}, {posthypoxic myoclonus=post-hypoxic-myoclonus}'],
    ["{Todd's paresis=todd-paralysis}, {Charcot-Marie-Tooth disease}, {caeruloplasmin=wilson-disease}"],
    ['non-epileptic and non-myoclonic, {EEG=electroencephalography}-based'],
    ['{Generalised tonic–clonic seizures=generalized-tonic-clonic-seizure}'],
    ['{Gaucher’s disease type 3=gaucher-disease-type-iii}, {sialidosis type I=sialidosis-type-1}'],
    ['{Creutzfeldt–Jakob disease=creutzfeldt-jakob-disease} ({CJD=creutzfeldt-jakob-disease})'],
    ['{Gerstmann–Straussler–Scheinker disease=gerstmann-straussler-scheinker-syndrome}'],
    ['{m.8344A>G=mt-tk} in {MT-TK} causes {MERRF}'],
    ['{Secondary (symptomatic) myoclonus=secondary-myoclonus}'],
    ['A pet food {jerk:withheld} should act like a {tic:withheld}.'],
    ['{NMDA receptors=glutamate} and {anti-NMDA receptor encephalitis}'],
    ['{5-HTP=5-hydroxytryptophan}, {5‑hydroxytryptophan=5-hydroxytryptophan}'],
    ['myoclonus@example.org wrote to https://www.epilepsy.com/learn/myoclonic-seizures'],
  ])('in a sentence: %s', (marked) => {
    const { text, expected } = readMarkedText(marked);
    expect(found(realIndex, text)).toEqual(expected);
  });
});
