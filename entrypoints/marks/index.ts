import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Marks } from './marks.ts';
import './marks-module.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossMarks = { makePainter: (tools) => new Marks(tools) };
});
