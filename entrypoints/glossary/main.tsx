import { i18n } from '#i18n';
import '../../components/glossary/glossary.css';
import { GlossaryApp } from '../surfaces/glossary/glossary-app.tsx';
import { startSurface } from '../surfaces/start-surface.tsx';

startSurface(i18n.t('glossary.title'), <GlossaryApp />);
