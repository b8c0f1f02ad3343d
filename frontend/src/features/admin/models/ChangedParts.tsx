import { useTranslation } from 'react-i18next'
import type { Outlook, Part } from '../api/gate'
import gate from './Gate.module.css'

/** What the new version has that the newest one has not, and the other way round. */
export function ChangedParts({ outlook }: { outlook: Outlook }) {
  const { t } = useTranslation('admin')
  const kinds = [
    { name: 'added', parts: outlook.added },
    { name: 'changed', parts: outlook.changed },
    { name: 'removed', parts: outlook.removed },
  ] as const
  if (kinds.every(({ parts }) => parts.length === 0)) return <p>{t('gate.unchanged')}</p>
  return (
    <div className={gate.changes}>
      {kinds
        .filter(({ parts }) => parts.length > 0)
        .map(({ name, parts }) => (
          <div key={name} data-change={name}>
            <h3>{t(`gate.${name}`, { count: parts.length })}</h3>
            <ul>
              {parts.map((part) => (
                <li key={part.id}>{words(part, t)}</li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  )
}

function words({ id, name, type }: Part, t: (key: string, options: { defaultValue: string }) => string) {
  const kind = t(`partType.${type}`, { defaultValue: type })
  return `${kind} ${name || id}`
}
