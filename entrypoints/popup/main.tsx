import { i18n } from '#i18n';
import '../../components/popup/popup.css';
import { startSurface } from '../shared/start-surface.tsx';
import { PopupApp } from './popup-app.tsx';

startSurface(i18n.t('extensionName'), <PopupApp />);
