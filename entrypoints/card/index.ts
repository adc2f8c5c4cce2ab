import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountCard } from './mount-card.tsx';

export default defineUnlistedScript(() => {
  globalThis.neuroglossCard = { mount: mountCard };
});
