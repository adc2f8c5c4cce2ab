import type { EntryActions } from '../../../components/entry/entry-actions.ts';

const nothing = (): void => {};

/** The actions of an entry that is only looked at. */
export const NO_ACTIONS: EntryActions = {
  open: nothing,
  setMuted: nothing,
  copy: async () => true,
  note: { goTo: nothing },
  edit: nothing,
};
