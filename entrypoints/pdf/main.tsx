import { i18n } from '#i18n';
import '../../components/pdf/pdf.css';
import { PdfApp } from '../surfaces/pdf/pdf-app.tsx';
import { startSurface } from '../surfaces/start-surface.tsx';

startSurface(`${i18n.t('extensionName')}: ${i18n.t('pdf.title')}`, <PdfApp />);
