import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { editorPlace, exposeEditor } from './expose-editor.ts';
import { FIRST_TEXT, UNDO_TOGETHER } from './first-text.ts';

const view = new EditorView({
  parent: editorPlace(),
  state: EditorState.create({
    doc: FIRST_TEXT.join('\n'),
    extensions: [
      history({ newGroupDelay: UNDO_TOGETHER }),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.lineWrapping,
    ],
  }),
});

exposeEditor({ saved: () => view.state.doc.toString() });
