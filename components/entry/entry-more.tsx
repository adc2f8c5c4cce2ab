import type { JSX } from 'preact';
import type { CompiledEntry, EntryLabel } from '../../glossary/compiled-entry.ts';
import { OutsideLink } from '../kit/outside-link.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import type { EntryActions } from './entry-actions.ts';
import { NAMES_AT_A_GLANCE } from './entry-head.tsx';
import { FurtherReading } from './entry-references.tsx';
import { ProseText } from './prose-text.tsx';

interface EntryMoreProps {
  entry: CompiledEntry;
  /** `false` where the detail is already shown above. */
  withDetail: boolean;
  actions: EntryActions;
}

/** The parts of an entry beyond summary and sources. */
export function EntryMore({ entry, withDetail, actions }: EntryMoreProps): JSX.Element {
  const t = useText();
  const { detail, terminology, distinguish, sources, furtherReading, codes, broader, related } = entry;
  return (
    <div class="more">
      {entry.alsoCalled.length > NAMES_AT_A_GLANCE && (
        <section>
          <h3 class="section-title">{t('entry.allNames')}</h3>
          <p lang={GLOSSARY_LANGUAGE} dir="auto">
            {entry.alsoCalled.join(', ')}
          </p>
        </section>
      )}
      {withDetail && detail && (
        <section>
          <h3 class="section-title">{t('entry.detail')}</h3>
          <ProseText prose={detail} open={actions.open} />
        </section>
      )}
      {distinguish.length > 0 && <Distinguish entry={entry} open={actions.open} />}
      {terminology && (
        <section>
          <h3 class="section-title">{t('entry.terminology')}</h3>
          <ProseText prose={terminology} open={actions.open} />
        </section>
      )}
      {sources.length > 0 && furtherReading.length > 0 && (
        <FurtherReading entry={entry} copy={actions.copy} />
      )}
      <Chips title={t('entry.broader')} entries={broader} open={actions.open} />
      <Chips title={t('entry.related')} entries={related} open={actions.open} />
      {codes.length > 0 && <Codes codes={codes} />}
    </div>
  );
}

/** Entries that are easily confused with this one, each with the difference. */
function Distinguish({ entry, open }: { entry: CompiledEntry; open(id: string): void }): JSX.Element {
  const t = useText();
  return (
    <section>
      <h3 class="section-title">{t('entry.distinguish')}</h3>
      <dl class="distinguish" lang={GLOSSARY_LANGUAGE}>
        {entry.distinguish.map(({ entry: other, difference }) => (
          <div key={other.id}>
            <dt>
              <button type="button" class="word" onClick={() => open(other.id)}>
                {other.term}
              </button>
            </dt>
            <dd>{difference}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ChipsProps {
  title: string;
  entries: readonly EntryLabel[];
  open(id: string): void;
}

/** A titled list of entries to open; nothing when it is empty. */
function Chips({ title, entries, open }: ChipsProps): JSX.Element | null {
  if (entries.length === 0) return null;
  return (
    <section>
      <h3 class="section-title">{title}</h3>
      <ul class="chips" lang={GLOSSARY_LANGUAGE}>
        {entries.map(({ id, term }) => (
          <li key={id}>
            <button type="button" class="chip" onClick={() => open(id)}>
              {term}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Codes of the entry in other registries, each with its link. */
function Codes({ codes }: Pick<CompiledEntry, 'codes'>): JSX.Element {
  const t = useText();
  return (
    <section>
      <h3 class="section-title">{t('entry.codes')}</h3>
      <ul class="codes">
        {codes.map(({ registry, code, url }) => (
          <li key={url}>
            {registry} <OutsideLink href={url}>{code}</OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
