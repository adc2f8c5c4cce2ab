import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HoverController } from '../frame/card/hover-controller.ts';
import { closeLingering, lingeringEntry } from '../frame/card/linger.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossCard = {
    start: (surroundings, signal) => new HoverController(surroundings, signal),
    get lingeringEntry() {
      return lingeringEntry();
    },
    closeLingering,
  };
});
