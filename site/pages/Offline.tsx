import { wordsOf } from '../messages/index.ts';
import type { Here } from '../paths.ts';

export function Offline({ here }: { here: Here }) {
  const t = wordsOf(here.language);
  return (
    <main id="main" className="wrap page">
      <h1>{t('offlineTitle')}</h1>
      <p className="ask-lead">{t('offlineLead')}</p>
      <ol className="ways">
        <li><h2>{t('offlineVisit')}</h2><p>{t('offlineVisitText')}</p></li>
        <li><h2>{t('offlineFile')}</h2><p>{t('offlineFileText')}</p><p><a className="btn" href={here.asset('lang-kinh-gioi.html')} download>{t('offlineFileLink')}</a></p></li>
        <li><h2>{t('offlineExtension')}</h2><p>{t('offlineExtensionText')}</p></li>
      </ol>
      <h2>{t('offlinePrivacy')}</h2>
      <p className="prose">{t('offlinePrivacyText')}</p>
    </main>
  );
}
