import { i18n } from '#i18n';
import '../../components/popup/popup.css';
import { PopupApp } from '../surfaces/popup/popup-app.tsx';
import { startSurface } from '../surfaces/start-surface.tsx';

startSurface(i18n.t('extensionName'), <PopupApp />);
