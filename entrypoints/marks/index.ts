import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Marks } from '../frame/painting/marks/mark-painter.ts';
import '../frame/painting/marks-api.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossMarks = { makePainter: (tools) => new Marks(tools) };
});
