import { ChangeChannel } from '../../messaging/change-channel.ts';

/** Tells pages that list the looked-up terms, and the background, of each change of the list. */
export const lookupChanges = new ChangeChannel('neurogloss lookups');
