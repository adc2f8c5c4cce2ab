import type { AcronymRule } from './acronym-rule.ts';

const SPECTROMETER_BEFORE =
  /(?<![\p{L}\p{N}])(?:GC|LC|HPLC|UPLC|UHPLC|CE|ESI|ICP|MALDI|TOF|QTOF|SELDI|[Tt]andem|MS)[\s/‐‑–-]$/u;
const SPECTROMETER_AFTER = /^\/MS(?![\p{L}\p{N}])/u;

const massSpectrometry: AcronymRule = {
  name: 'mass spectrometry after its method',
  example: 'plasma by LC-[MS]/MS',
  finding: 'other',
  acronyms: ['MS'],
  applies: ({ before, after }) => SPECTROMETER_BEFORE.test(before) || SPECTROMETER_AFTER.test(after),
};

const CLOTTING_BEFORE = /(?<!\p{L})(?:INR|a?PTT)(?:[\s,]*\/|,|,? and| or)?\s?$/u;
const CLOTTING_AFTER = /^(?:\/|,? and | or |, |\s?\()(?:INR|a?PTT)(?!\p{L})/u;

const clottingTest: AcronymRule = {
  name: 'clotting test beside another',
  example: 'normal [PT]/INR',
  finding: 'other',
  acronyms: ['PT'],
  applies: ({ before, after }) => CLOTTING_BEFORE.test(before) || CLOTTING_AFTER.test(after),
};

const colonyFactor: AcronymRule = {
  name: 'colony-stimulating factor',
  example: 'after filgrastim, a G-[CSF]',
  finding: 'other',
  acronyms: ['CSF'],
  applies: ({ before }) => /(?<!\p{L})(?:G|M|GM)[-‐‑–]$/u.test(before),
};

const checkpoint: AcronymRule = {
  name: 'ligand of an immune checkpoint',
  example: 'an antibody against [PD]-L1',
  finding: 'other',
  acronyms: ['PD'],
  applies: ({ before, after }) => /^[-‐‑–]\(?L\d/u.test(after) || /(?<!\p{L})anti[-‐‑–]$/u.test(before),
};

const pharmacodynamics: AcronymRule = {
  name: 'what a medicine does, beside what the body does with it',
  example: 'a PK/[PD] model',
  finding: 'other',
  acronyms: ['PD'],
  applies: ({ before, after }) =>
    /(?<!\p{L})PK(?:[/‐‑–-]| and | or |, | ?& ?)$|pharmacodynamics? \($/u.test(before) ||
    /^\/PK(?!\p{L})/u.test(after),
};

const variantAnnotation: AcronymRule = {
  name: 'program that says what a variant does',
  example: 'annotated with Ensembl [VEP]',
  finding: 'other',
  acronyms: ['VEP'],
  applies: ({ before, after }) =>
    /(?:annotat\p{L}+|Ensembl|variant effect)[^.;]{0,30}$/iu.test(before) ||
    /^[^.;]{0,24}(?:annotat|consequence|Ensembl|gnomAD|plugin|v\d)/iu.test(after),
};

const immuneCell: AcronymRule = {
  name: 'state of immune cells, muscarinic receptor, processor',
  example: '[M1] macrophages',
  finding: 'other',
  acronyms: ['M1'],
  applies: ({ after }) =>
    /^(?:[-‐‑–/]?M\d|[-‐‑–]?(?:like|type)?\s?(?:and M2\s)?(?:macrophages?|microglial?|polari[sz]\p{Ll}+|phenotypes?|marker|muscarinic|(?:acetylcholine )?receptors?|subtype|chips?|Mac\p{L}*|Pro|Max|Ultra|iPads?)(?!\p{L}))/u.test(
      after,
    ),
};

const tumorStage: AcronymRule = {
  name: 'stage of a tumor that has spread',
  example: 'stage T4a, N3, [M1]',
  finding: 'other',
  acronyms: ['M1'],
  applies: ({ before, after }) =>
    /(?<!\p{L})N[0-3Xx][a-c]?(?:,| or| and|\/)? ?$/u.test(before) ||
    /^[a-d]? (?:cancer|disease|stage)/u.test(after),
};

const dominance: AcronymRule = {
  name: 'autosomal dominant beside autosomal recessive',
  example: '[AD] in nine families and AR in two',
  finding: 'other',
  acronyms: ['AD'],
  applies: ({ before, after }) =>
    /^(?:\/AR|[^.;]{0,24}\bAR)(?!\p{L})|^ inheritance/u.test(after) ||
    /(?<!\p{L})AR(?:\/|,? or | and )$/u.test(before),
};

const muscularAtrophy: AcronymRule = {
  name: 'spinal muscular atrophy by its type',
  example: 'infants with [SMA] type 1',
  finding: 'other',
  acronyms: ['SMA'],
  applies: ({ before, after }) =>
    /^,? types? (?:[0-4]|I{1,3}|IV)(?![\p{L}\p{N}])/u.test(after) || /(?<!\p{N})5q[ ‐‑-]$/u.test(before),
};

const lipoprotein: AcronymRule = {
  name: 'lipoprotein (a)',
  example: 'serum [LP](a) fell',
  finding: 'other',
  acronyms: ['LP'],
  applies: ({ after }) => /^ ?\(a\)/u.test(after),
};

/** Letters that mean something else in laboratories, clinics and among geneticists. */
export const LABORATORY_RULES: readonly AcronymRule[] = [
  massSpectrometry,
  clottingTest,
  colonyFactor,
  checkpoint,
  pharmacodynamics,
  variantAnnotation,
  immuneCell,
  tumorStage,
  dominance,
  muscularAtrophy,
  lipoprotein,
];
