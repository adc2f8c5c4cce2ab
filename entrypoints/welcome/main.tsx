import { i18n } from '#i18n';
import '../../components/welcome/welcome.css';
import { startSurface } from '../surfaces/start-surface.tsx';
import { WelcomeApp } from '../surfaces/welcome/welcome-app.tsx';

startSurface(i18n.t('welcome.title'), <WelcomeApp />);
