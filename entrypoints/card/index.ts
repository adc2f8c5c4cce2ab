import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { HoverController } from '../frame/card/hover-controller.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossCard = { start: (context, signal) => new HoverController(context, signal) };
});
