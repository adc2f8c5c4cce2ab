import type { JSX } from 'preact';
import type { GlossarySites as Sites } from '../../../entrypoints/glossaries/glossary-row.ts';
import type { ListEdit } from '../../../entrypoints/settings/settings-schema.ts';
import { Choice } from '../../kit/choice.tsx';
import { useText } from '../../text.tsx';
import { PatternList } from '../pattern-list.tsx';

interface GlossarySitesProps {
  sites: Sites;
  change(sites: Sites): void;
  isPattern(text: string): boolean;
}

/** On which sites the terms of one glossary are marked. */
export function GlossarySites({ sites, change, isPattern }: GlossarySitesProps): JSX.Element {
  const t = useText();
  const { mode, patterns } = sites;
  const edit = ({ add = [], remove = [] }: ListEdit<string>): void => {
    const kept = patterns.filter((pattern) => !remove.includes(pattern) && !add.includes(pattern));
    change({ mode, patterns: [...kept, ...add] });
  };
  return (
    <>
      <Choice
        legend={t('glossaries.sites')}
        options={[
          { value: 'all', text: t('glossaries.sitesAll') },
          { value: 'only', text: t('glossaries.sitesOnly') },
          { value: 'except', text: t('glossaries.sitesExcept') },
        ]}
        value={mode}
        choose={(mode) => change({ mode, patterns })}
      />
      {mode !== 'all' && (
        <PatternList
          title={t(mode === 'only' ? 'glossaries.sitesOnly' : 'glossaries.sitesExcept')}
          note={mode === 'only' && patterns.length === 0 ? t('glossaries.sitesNone') : undefined}
          label={t('glossaries.addSite')}
          patterns={patterns}
          edit={edit}
          isPattern={isPattern}
        />
      )}
    </>
  );
}
