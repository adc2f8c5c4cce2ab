import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { TrackHover } from './track-hover.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossCard = {
    start: (surroundings, signal) => new TrackHover(surroundings, signal),
  };
});
