import { i18n } from '#i18n';
import '../../components/print/page-glossary.css';
import { PageGlossaryApp } from '../surfaces/page-glossary-app.tsx';
import { startSurface } from '../surfaces/start-surface.tsx';

startSurface(i18n.t('sheet.title'), <PageGlossaryApp />);
