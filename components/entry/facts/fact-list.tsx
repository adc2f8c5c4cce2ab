import type { ComponentChildren, JSX } from 'preact';
import type { CompiledEntry, FactItem } from '../../../glossary/compiled-entry.ts';
import type { FactName, Strength } from '../../../glossary/fact.ts';
import { GLOSSARY_LANGUAGE, useText } from '../../text.tsx';
import type { Level } from '../entry-actions.ts';
import { LinkedText } from '../linked-text.tsx';
import { isoDateText } from './iso-date-text.ts';
import { SourceMarks } from './source-marks.tsx';

/** What a family asks first. */
const PLAIN_FACTS: readonly FactName[] = [
  ...(['treatable', 'frequency', 'inheritance', 'course'] as const),
  ...(['brands', 'licensed', 'worsens', 'warnings'] as const),
  ...(['feels', 'duration'] as const),
];

/** The keys of the words for how strong evidence is. */
const STRENGTH_TEXTS = {
  'controlled trial': 'strength.trial',
  'observational study': 'strength.observed',
  'small series': 'strength.series',
  'single cases': 'strength.cases',
  experience: 'strength.experience',
} as const satisfies Record<Strength, string>;

interface FactListProps {
  entry: Pick<CompiledEntry, 'facts' | 'strength' | 'sources'>;
  /** `clinical` shows all facts. */
  level: Level;
  /** Opens another entry; without it names are plain text, as on paper. */
  open?: ((id: string) => void) | undefined;
}

/** The facts of an entry at a glance, each with the numbers of its sources; nothing where it has none. */
export function FactList({ entry, level, open }: FactListProps): JSX.Element | null {
  const t = useText();
  const clinical = level === 'clinical';
  const facts = (entry.facts ?? []).filter(({ name }) => clinical || PLAIN_FACTS.includes(name));
  const strength = clinical ? (entry.strength ?? []) : [];
  if (facts.length === 0 && strength.length === 0) return null;
  return (
    <section class="at-a-glance">
      {/* The entries of a printed page are no sections with headings. */}
      {open && <h3 class="unseen">{t('entry.facts')}</h3>}
      <dl class="fact-list">
        {facts.map(({ name, items }) => (
          <Row key={name} label={t(`fact.${name}`)}>
            {items.map((item, at) => (
              <dd key={at}>
                <Fact item={item} open={open}>
                  <SourceMarks places={item.sources} citations={entry.sources} />
                </Fact>
              </dd>
            ))}
          </Row>
        ))}
        {strength.length > 0 && (
          <Row label={t('fact.strength')}>
            {strength.map(({ use, level: strongest, sources }) => (
              <dd key={use.text}>
                <span lang={GLOSSARY_LANGUAGE}>
                  <LinkedText prose={use} open={open} />
                </span>
                {': '}
                {t(STRENGTH_TEXTS[strongest])}
                <SourceMarks places={sources} citations={entry.sources} />
              </dd>
            ))}
          </Row>
        )}
      </dl>
    </section>
  );
}

function Row({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{label}</dt>
      {children}
    </div>
  );
}

interface FactProps {
  item: FactItem;
  open: FactListProps['open'];
  /** Its source marks. */
  children: ComponentChildren;
}

function Fact({ item, open, children }: FactProps): JSX.Element {
  const t = useText();
  const { answer, text, by, date } = item;
  return (
    <>
      {answer && <b>{t(`treatable.${answer}`)}</b>}
      {answer && text && ': '}
      {by && date && <span>{`${by}, ${isoDateText(date, t('ui.language'))}: `}</span>}
      {text && (
        <span lang={GLOSSARY_LANGUAGE}>
          <LinkedText prose={text} open={open}>
            {children}
          </LinkedText>
        </span>
      )}
      {!text && children}
    </>
  );
}
