import { i18n } from '#i18n';
import '../../components/side-panel/side-panel.css';
import { SidePanelApp } from '../surfaces/side-panel/side-panel-app.tsx';
import { startSurface } from '../surfaces/start-surface.tsx';

startSurface(i18n.t('extensionName'), <SidePanelApp />);
