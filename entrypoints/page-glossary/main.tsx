import { i18n } from '#i18n';
import '../../components/print/page-glossary.css';
import { startSurface } from '../shared/start-surface.tsx';
import { PageGlossaryApp } from './page-glossary-app.tsx';

startSurface(i18n.t('sheet.title'), <PageGlossaryApp />);
