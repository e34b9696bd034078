import { t } from '@/i18n/translate'

/** Under which licence each part stands: code, dataset, shapes, fonts, codebooks. */
export function Licences({ dataset }: { readonly dataset: string }) {
  return (
    <ul className="about-licences">
      <li>
        <b>{t('about.licence.code')}</b> {t('about.licence.code.text')}{' '}
        <a className="link" href="licences.md">
          {t('about.licence.code.file')}
        </a>
        .
      </li>
      <li>
        <b>{t('about.licence.dataset')}</b> {dataset}
      </li>
      <li>
        <b>{t('about.licence.shapes')}</b> {t('about.licence.shapes.text')}
      </li>
      <li>
        <b>{t('about.licence.fonts')}</b> {t('about.licence.fonts.text')}
      </li>
      <li>
        <b>{t('about.licence.codes')}</b> {t('about.licence.codes.text')}
      </li>
    </ul>
  )
}
