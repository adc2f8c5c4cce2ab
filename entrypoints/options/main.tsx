import { i18n } from '#i18n';
import '../../components/options/options.css';
import { OptionsApp } from '../surfaces/options/options-app.tsx';
import { startSurface } from '../surfaces/start-surface.tsx';

startSurface(`${i18n.t('extensionName')}: ${i18n.t('options.title')}`, <OptionsApp />);
