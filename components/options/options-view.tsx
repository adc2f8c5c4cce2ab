import type { JSX } from 'preact';
import type { HighlightLook } from '../../entrypoints/settings/highlight-look.ts';
import type { ImportedSettings } from '../../entrypoints/settings/settings-file.ts';
import type { EntryLabel } from '../../glossary/compiled-entry.ts';
import type { AmountChoiceProps } from '../amount/amount-choice.tsx';
import type { Key } from '../kit/key-list.tsx';
import { LookupsSection, type LookupsSectionProps } from '../lookups/lookups-section.tsx';
import { MyGlossarySection, type MyGlossarySectionProps } from '../my-glossary/my-glossary-section.tsx';
import { useText } from '../text.tsx';
import { AboutSection } from './about-section.tsx';
import { AccessSection } from './access-section.tsx';
import { BackupSection, type BackupSectionProps } from './backup-section.tsx';
import { CardSection } from './card-section.tsx';
import { FileSection } from './file-section.tsx';
import { GlossariesSection, type GlossariesSectionProps } from './glossaries/glossaries-section.tsx';
import { LookSection } from './look-section.tsx';
import { MutedSection } from './muted-section.tsx';
import type { OptionsPart } from './options-part.ts';
import { RecentSection, type RecentSectionProps } from './recent-section.tsx';
import { TermsSection } from './terms-section.tsx';
import { type SiteRules, WhereSection } from './where-section.tsx';

interface OptionsViewProps extends OptionsPart, Pick<AmountChoiceProps, 'prominenceOf'> {
  /** What could not be read or stored, in the user's language, or `null`. */
  failure: string | null;
  rules: SiteRules;
  /** The style sheet for highlights of a look. */
  cssOf(look: HighlightLook): string;
  muted: readonly EntryLabel[];
  recent: Pick<RecentSectionProps, 'count' | 'clear'>;
  lookups: Omit<LookupsSectionProps, keyof OptionsPart>;
  glossaries: Omit<GlossariesSectionProps, 'isPattern'>;
  mine: MyGlossarySectionProps;
  backup: BackupSectionProps;
  glossaryAddress: string;
  keys: readonly Key[];
  changeKeys(): void;
  save(): void;
  read(file: File): void;
  imported: ImportedSettings | null;
  version: string;
}

const PARTS = [
  'where',
  'look',
  'terms',
  'card',
  'access',
  'glossaries',
  'mine',
  'muted',
  'recent',
  'lookups',
  'backup',
  'file',
  'about',
] as const;

/** The page of all settings; each change takes effect at once. */
export function OptionsView(props: OptionsViewProps): JSX.Element {
  const t = useText();
  const { settings, change, failure } = props;
  const unmute = (remove: readonly string[]): void => change({ edit: { muted: { remove } } });
  return (
    <div class="options">
      <header>
        <h1>{t('options.title')}</h1>
        <p class="hint">{t('options.atOnce')}</p>
        <nav aria-label={t('options.parts')}>
          {PARTS.map((part) => (
            <a key={part} href={`#${part}`}>
              {t(`options.${part}`)}
            </a>
          ))}
        </nav>
        <a class="to-glossary" href={props.glossaryAddress} target="_blank" rel="noopener">
          {t('popup.glossary')}
        </a>
      </header>
      <main>
        {failure !== null && (
          <p class="notice" role="alert">
            {failure}
          </p>
        )}
        <WhereSection settings={settings} change={change} rules={props.rules} />
        <LookSection settings={settings} change={change} cssOf={props.cssOf} />
        <TermsSection settings={settings} change={change} prominenceOf={props.prominenceOf} />
        <CardSection settings={settings} change={change} />
        <AccessSection settings={settings} change={change} keys={props.keys} changeKeys={props.changeKeys} />
        <GlossariesSection {...props.glossaries} isPattern={props.rules.isPattern} />
        <MyGlossarySection {...props.mine} />
        <MutedSection muted={props.muted} unmute={unmute} />
        <RecentSection settings={settings} change={change} {...props.recent} />
        <LookupsSection settings={settings} change={change} {...props.lookups} />
        <BackupSection {...props.backup} />
        <FileSection save={props.save} read={props.read} imported={props.imported} />
        <AboutSection version={props.version} />
      </main>
    </div>
  );
}
