import { useTranslation } from 'react-i18next'
import { reference, short } from './words'

/** Whom or what an entry is about, by kind and as short as can be told apart; the whole id is its tooltip. */
export function Subject({ of, name }: { of: string; name?: unknown }) {
  const { t } = useTranslation('admin')
  const { kind, id } = reference(of)
  const which = id === 'every' ? t('auditEvery') : short(id)
  return (
    <span title={of}>
      {t(`auditKind.${kind}`, { defaultValue: kind })} {typeof name === 'string' ? name : which}
    </span>
  )
}
