import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { GLOSSARY_LANGUAGE, useText } from '../text.tsx';
import type { EntryActions } from './entry-actions.ts';
import { EntryChips } from './entry-chips.tsx';
import { NAMES_AT_A_GLANCE } from './entry-head.tsx';
import { FurtherReading } from './entry-references.tsx';
import { SourceMarks } from './facts/source-marks.tsx';
import { LinkedText } from './linked-text.tsx';
import { ProseText } from './prose-text.tsx';
import { CodeList } from './sources/code-list.tsx';
import { GuidelineList } from './sources/guideline-list.tsx';
import { VideoList } from './sources/video-list.tsx';

interface EntryMoreProps {
  entry: CompiledEntry;
  /** `false` where the detail is already shown above. */
  withDetail: boolean;
  actions: EntryActions;
}

/** The parts of an entry beyond summary and sources. */
export function EntryMore({ entry, withDetail, actions }: EntryMoreProps): JSX.Element {
  const t = useText();
  const { detail, terminology, etymology, distinguish, sources, furtherReading } = entry;
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
      {etymology && (
        <section>
          <h3 class="section-title">{t('entry.etymology')}</h3>
          <p lang={GLOSSARY_LANGUAGE} dir="auto">
            <LinkedText prose={etymology.text} open={actions.open}>
              <SourceMarks places={etymology.sources} citations={sources} />
            </LinkedText>
          </p>
        </section>
      )}
      {entry.videos && <VideoList videos={entry.videos} sources={sources} />}
      {entry.guidelines && <GuidelineList guidelines={entry.guidelines} />}
      {sources.length > 0 && furtherReading.length > 0 && (
        <FurtherReading entry={entry} copy={actions.copy} />
      )}
      <EntryChips title={t('entry.broader')} entries={entry.broader} open={actions.open} />
      <EntryChips title={t('entry.related')} entries={entry.related} open={actions.open} />
      <CodeList codes={entry.codes} />
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
