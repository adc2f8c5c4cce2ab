import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { closeLingering, lingeringEntry } from './linger.ts';
import { TrackHover } from './track-hover.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossCard = {
    start: (surroundings, signal) => new TrackHover(surroundings, signal),
    get lingeringEntry() {
      return lingeringEntry();
    },
    closeLingering,
  };
});
