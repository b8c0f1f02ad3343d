import { useTranslation } from 'react-i18next'
import type { Finding } from '../api/gate'
import gate from './Gate.module.css'

interface FindingsProps {
  findings: Finding[]
  selected: string | undefined
  onSelect: (elementId: string) => void
}

/** What is wrong at which element; choosing one shows it in the drawing. */
export function Findings({ findings, selected, onSelect }: FindingsProps) {
  const { t, i18n } = useTranslation('admin')
  return (
    <ul className={gate.findings} aria-label={t('gate.toMend')}>
      {findings.map((finding, index) => {
        const { title, mend } = finding.texts[i18n.language] ?? finding
        return (
          <li key={`${index} ${finding.elementId}`} data-code={finding.code}>
            <button
              type="button"
              aria-pressed={selected === finding.elementId}
              onClick={() => onSelect(finding.elementId)}
            >
              {finding.elementName || finding.elementId}
            </button>
            {finding.elementName && <code>{finding.elementId}</code>}
            <p>
              <strong>{title}</strong> {mend}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
