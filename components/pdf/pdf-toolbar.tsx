import type { JSX } from 'preact';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { PageField } from './page-field.tsx';
import { type PdfActions, type PdfViewState, ZOOM_STEP } from './pdf-actions.ts';

/** A part of the viewer that comes and goes. */
interface Part {
  isShown: boolean;
  toggle(): void;
}

interface PdfToolbarProps {
  /** `null` until the document is shown. */
  state: PdfViewState | null;
  actions: PdfActions;
  sidebar: Part;
  find: Part;
}

/** What is done with a document, in a row above it; in two, the pages and what is done with them, where there is no room. */
export function PdfToolbar({ state, actions, sidebar, find }: PdfToolbarProps): JSX.Element {
  const t = useText();
  const { zoomBy, step } = actions;
  return (
    <div class="pdf-toolbar" role="toolbar" aria-label={t('pdf.toolbar')}>
      <div class="pdf-tool-row">
        <Tool icon="list" name={t('pdf.sidebar')} press={sidebar.toggle} isPressed={sidebar.isShown} />
        <PageField page={state?.page ?? 1} pages={state?.pages ?? 1} goTo={actions.goTo} />
        <span class="pdf-tools">
          <Tool icon="minus" name={t('pdf.smaller')} press={() => zoomBy(1 / ZOOM_STEP)} />
          <output class="pdf-percent">{state ? `${state.percent} %` : ''}</output>
          <Tool icon="plus" name={t('pdf.larger')} press={() => zoomBy(ZOOM_STEP)} />
          <Tool
            icon="fit"
            name={t('pdf.fit')}
            press={actions.fitWidth}
            isPressed={state?.isFitting ?? false}
          />
          <Tool icon="rotate" name={t('pdf.rotate')} press={actions.rotate} />
        </span>
      </div>
      <div class="pdf-tool-row">
        <span class="pdf-tools">
          <Tool icon="search" name={t('pdf.find')} press={find.toggle} isPressed={find.isShown} />
          <Tool icon="previous" name={t('pdf.previousTerm')} press={() => step(-1)} />
          <Tool icon="next" name={t('pdf.nextTerm')} press={() => step(1)} />
        </span>
        <span class="pdf-tools">
          <Tool icon="print" name={t('pdf.print')} press={actions.print} />
          <Tool icon="save" name={t('pdf.save')} press={actions.save} />
          <Tool icon="open" name={t('pdf.chooseOther')} press={actions.openOther} />
        </span>
      </div>
    </div>
  );
}

interface ToolProps {
  icon: IconName;
  name: string;
  press(): void;
  isPressed?: boolean;
}

function Tool({ icon, name, press, isPressed }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      class="button icon-only"
      aria-label={name}
      title={name}
      aria-pressed={isPressed}
      onClick={press}
    >
      <Icon name={icon} />
    </button>
  );
}
