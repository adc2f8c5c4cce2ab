import { useState } from 'preact/hooks';
import type { BackupSectionProps, BackupState } from '../../../components/options/backup-section.tsx';
import { useText } from '../../../components/text.tsx';
import { restoreBackup } from '../../glossaries/backup/restore-backup.ts';
import { writeBackup } from '../../glossaries/backup/write-backup.ts';
import { messageOf } from '../../messaging/client.ts';
import { exportSettings, importSettings } from '../../settings/settings-file.ts';
import { readSettings } from '../../settings/settings-reader.ts';
import type { SettingsChange } from '../../settings/settings-schema.ts';
import { saveFile } from './save-file.ts';

/**
 * Saves a backup and restores one.
 * @param store stores settings; returns why not, or `null`
 */
export function useBackup(store: (change: SettingsChange) => Promise<string | null>): BackupSectionProps {
  const t = useText();
  const [state, setState] = useState<BackupState>({ step: 'none' });
  const run = async (step: 'saving' | 'restoring', task: () => Promise<BackupState>): Promise<void> => {
    setState({ step });
    setState(
      await task().catch(
        (reason: unknown): BackupState => ({
          step: 'failed',
          failure: { code: 'fault', values: { detail: messageOf(reason) } },
        }),
      ),
    );
  };
  const save = async (): Promise<BackupState> => {
    const settings = await readSettings().catch(() => null);
    const file = await writeBackup(settings && exportSettings(settings));
    saveFile(file);
    return { step: 'saved', name: file.name };
  };
  const restore = async (file: File): Promise<BackupState> => {
    const restored = await restoreBackup(file, t('mine.title'));
    if ('failure' in restored) return { step: 'failed', failure: restored.failure };
    const settings = restored.settings === null ? null : importSettings(restored.settings);
    const hasSettings =
      settings !== null && 'changes' in settings && (await store({ set: settings.changes })) === null;
    return { step: 'restored', ...restored, hasSettings };
  };
  return {
    state,
    save: () => void run('saving', save),
    restore: (file) => void run('restoring', () => restore(file)),
  };
}
