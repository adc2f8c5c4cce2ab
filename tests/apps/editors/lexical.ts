import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { editorPlace, exposeEditor } from './expose-editor.ts';
import { FIRST_TEXT, UNDO_TOGETHER } from './first-text.ts';

const place = editorPlace();
place.contentEditable = 'true';
const editor = createEditor({
  onError(error) {
    throw error;
  },
});
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), UNDO_TOGETHER);
editor.setRootElement(place);
editor.update(
  () => {
    const paragraphs = FIRST_TEXT.map((text) => $createParagraphNode().append($createTextNode(text)));
    $getRoot()
      .clear()
      .append(...paragraphs);
  },
  { tag: 'history-merge', discrete: true },
);

exposeEditor({ saved: () => editor.read(() => $generateHtmlFromNodes(editor)) });
