import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MarkPainter } from '../frame/painting/marks/mark-painter.ts';
import '../frame/painting/marks-api.ts';

export default defineUnlistedScript(() => {
  globalThis.neuroglossMarks = { createPainter: (tools) => new MarkPainter(tools) };
});
