import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, DOMSerializer } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { editorPlace, exposeEditor } from './expose-editor.ts';
import { FIRST_TEXT, UNDO_TOGETHER } from './first-text.ts';

const first = document.createElement('div');
first.append(...FIRST_TEXT.map((text) => Object.assign(document.createElement('p'), { textContent: text })));

const view = new EditorView(editorPlace(), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(first),
    plugins: [
      history({ newGroupDelay: UNDO_TOGETHER }),
      keymap({ 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
    ],
  }),
});

exposeEditor({
  saved() {
    const saved = document.createElement('div');
    saved.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content));
    return saved.innerHTML;
  },
});
