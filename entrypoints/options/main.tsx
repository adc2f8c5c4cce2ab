import { i18n } from '#i18n';
import '../../components/options/options.css';
import { startSurface } from '../shared/start-surface.tsx';
import { OptionsApp } from './options-app.tsx';

startSurface(`${i18n.t('extensionName')}: ${i18n.t('options.title')}`, <OptionsApp />);
