import type { JSX } from 'preact';
import type { CompiledEntry } from '../../glossary/compiled-entry.ts';
import { MovementPicture } from './movement-picture.tsx';
import { OriginPicture } from './origin-picture.tsx';
import { PedigreePicture } from './pedigree-picture.tsx';
import { RecordingPicture } from './recording-picture.tsx';

interface EntryPicturesProps {
  entry: CompiledEntry;
  /** Drawn at once, without a press. */
  open?: boolean | undefined;
}

/** The pictures of an entry; nothing where it has none. */
export function EntryPictures({ entry, open }: EntryPicturesProps): JSX.Element | null {
  if (!entry.origin && !entry.movement && !entry.recording && !entry.pedigree) return null;
  return (
    <div class="pictures">
      <OriginPicture entry={entry} open={open} />
      <MovementPicture entry={entry} open={open} />
      <RecordingPicture entry={entry} open={open} />
      <PedigreePicture entry={entry} open={open} />
    </div>
  );
}
