import type {
  Citation,
  CompiledEntry,
  EntryLabel,
  GuidelineLink,
  Prose,
  ProseLink,
} from '../../compiled-entry.ts';
import type { Movement } from '../../movement.ts';
import type { UnfoundWorks } from '../currency/unfound-file.ts';
import { compileFacts } from '../facts/compile-facts.ts';
import { evidenceOf } from '../facts/evidence-of.ts';
import { type Entry, entryForms } from './entry-file.ts';
import { codeLinks } from './external-links.ts';
import type { Reference } from './reference-schema.ts';

/** What compiling one entry needs of the whole glossary. */
export interface GlossaryContext {
  labels: ReadonlyMap<string, EntryLabel>;
  /** Formatted references by id. */
  citations: ReadonlyMap<string, Citation>;
  references: ReadonlyMap<string, Pick<Reference, 'issued'>>;
  /** By the id of an entry, the guidelines that it rests on. */
  guidelines: ReadonlyMap<string, GuidelineLink[]>;
  /** By the id of an entry, how it moves. */
  movements: ReadonlyMap<string, Movement>;
  unfound?: UnfoundWorks | undefined;
  /** Ids of the entries that name this one as related, or that it names: the relation holds both ways. */
  relatedIds(id: string): readonly string[];
  /** The entries named in prose, the entry itself left out. */
  linkProse(text: string, ownId: string): ProseLink[];
}

/** Makes the entry that users see. Throws when a link or reference is undefined: check the glossary first. */
export function compileEntry(entry: Entry, glossary: GlossaryContext): CompiledEntry {
  const labelled = (id: string): EntryLabel => required(glossary.labels.get(id), `entry "${id}"`);
  const cited = (...bases: string[]): Citation[] =>
    entry.references
      .filter(({ basis }) => bases.includes(basis))
      .map(({ id }) => required(glossary.citations.get(id), `reference "${id}"`));
  const evidence = evidenceOf(entry.references, glossary.references);
  const guidelines = glossary.guidelines.get(entry.id);
  const prose = (text: string): Prose => ({ text, links: glossary.linkProse(text, entry.id) });
  return {
    ...labelled(entry.id),
    ...(entry.pronunciation && { pronunciation: entry.pronunciation }),
    alsoCalled: alsoCalled(entry),
    summary: prose(entry.summary),
    ...(entry.detail && { detail: prose(entry.detail) }),
    ...(entry.terminology && { terminology: prose(entry.terminology) }),
    ...compileFacts(entry, prose),
    ...(guidelines && { guidelines }),
    distinguish: entry.distinguish.map(({ id, difference }) => {
      const movement = glossary.movements.get(id);
      return { entry: labelled(id), difference, ...(movement && { movement }) };
    }),
    sources: cited('text', 'abstract'),
    furtherReading: cited('record'),
    codes: codeLinks(entry.codes),
    broader: entry.broader.map(labelled),
    related: glossary.relatedIds(entry.id).map(labelled),
    ...(evidence && { evidence, checked: entry.checked }),
    ...unfoundWorks(entry.id, glossary.unfound),
  };
}

function unfoundWorks(id: string, unfound: UnfoundWorks | undefined): Pick<CompiledEntry, 'unfound'> {
  if (!unfound?.entries.includes(id)) return {};
  return { unfound: { works: unfound.works, instead: unfound.instead } };
}

/** The entry's other names. */
function alsoCalled(entry: Entry): string[] {
  const [, ...others] = entryForms(entry).forms;
  return others.filter(({ synonym }) => synonym !== false).map(({ text }) => text);
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined)
    throw new Error(`The glossary has no ${what}; npm run glossary:check says where it is named.`);
  return value;
}
