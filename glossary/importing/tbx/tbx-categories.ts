/** What an element of an entry holds, as far as it goes into a glossary. */
export type Category = 'definition' | 'note' | 'source' | 'related' | 'broader' | 'status' | 'type' | 'term';

/** The elements whose attribute `type` says what they hold, in the DCA style. */
const CARRIERS: ReadonlySet<string> = new Set([
  ...['admin', 'adminNote', 'descrip', 'descripNote', 'hi', 'ref', 'termCompList', 'termNote', 'xref'],
]);

/** Data categories by their names, which are elements of their own in the DCT style. */
const CATEGORIES: ReadonlyMap<string, Category> = new Map([
  ['term', 'term'],
  ['definition', 'definition'],
  ['note', 'note'],
  ['context', 'note'],
  ['example', 'note'],
  ['explanation', 'note'],
  ['usageNote', 'note'],
  ['sampleSentence', 'note'],
  ['source', 'source'],
  ['sourceIdentifier', 'source'],
  ['xSource', 'source'],
  ['externalCrossReference', 'source'],
  ['crossReference', 'related'],
  ['relatedConcept', 'related'],
  ['associatedConcept', 'related'],
  ['antonymConcept', 'related'],
  ['broaderConceptGeneric', 'broader'],
  ['broaderConceptPartitive', 'broader'],
  ['superordinateConceptGeneric', 'broader'],
  ['superordinateConceptPartitive', 'broader'],
  ['administrativeStatus', 'status'],
  ['usageStatus', 'status'],
  ['normativeAuthorization', 'status'],
  ['termType', 'type'],
]);

/** What an element holds, by its local name or, in the DCA style, its type; undefined for all that no card shows. */
export function categoryOf(name: string, type: string | undefined): Category | undefined {
  return CATEGORIES.get(type !== undefined && CARRIERS.has(name) ? type : name);
}

/** Elements inside a text that are part of it. */
export function isInline(name: string): boolean {
  return /^(?:hi|foreign|bpt|ept|ph|it|sc|ec|pc|g|x|br|p)$/.test(name);
}
