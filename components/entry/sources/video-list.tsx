import type { JSX } from 'preact';
import type { CompiledEntry } from '../../../glossary/compiled-entry.ts';
import { OutsideLink } from '../../kit/outside-link.tsx';
import { GLOSSARY_LANGUAGE, useText } from '../../text.tsx';
import { SourceMarks } from '../facts/source-marks.tsx';

interface VideoListProps {
  videos: NonNullable<CompiledEntry['videos']>;
  sources: CompiledEntry['sources'];
}

/** Links to open videos of a movement. Nothing is loaded before a link is pressed. */
export function VideoList({ videos, sources }: VideoListProps): JSX.Element {
  const t = useText();
  return (
    <section>
      <h3 class="section-title">{t('entry.videos')}</h3>
      <ul class="citations">
        {videos.map(({ shows, url, license, sources: places }) => (
          <li key={url}>
            <OutsideLink href={url}>
              <span lang={GLOSSARY_LANGUAGE}>{shows}</span>
            </OutsideLink>{' '}
            ({license})
            <SourceMarks places={places} citations={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
