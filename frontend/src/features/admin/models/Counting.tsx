import { useTranslation } from 'react-i18next'
import gate from './Gate.module.css'

export interface Counted {
  kind: string
  key: string
  name?: string | undefined
  tag: string
}

/** Models with a beginning of their own; any other counts as its kind does. */
const OWN = ['candidate-sitting', 'incident-review', 'exam-batch', 'exam-session', 'identity-check']

/** From when each new version counts, which differs by who starts it and by which tag. */
export function Counting({ models }: { models: Counted[] }) {
  const { t } = useTranslation('admin')
  return (
    <dl className={gate.counting}>
      {models.map(({ kind, key, name, tag }) => (
        <div key={`${kind} ${key}`} data-counts={key}>
          <dt>{name || key}</dt>
          <dd>{t(`gate.counts.${OWN.includes(key) ? key : kind}`, { tag })}</dd>
        </div>
      ))}
    </dl>
  )
}
