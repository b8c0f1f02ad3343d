import { Tag } from 'antd'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FactList } from '@/shared/FactList'
import styles from '../Admin.module.css'
import type { Outlook } from '../api/gate'
import { activitiesOf, counted } from './activities'
import { ChangedParts } from './ChangedParts'
import { Findings } from './Findings'
import gate from './Gate.module.css'
import { ProcessDiagram } from './ProcessDiagram'

/** What the gate says of one file: what it would become, what it changes, and what is wrong where. */
export function CheckedFile({ outlook, text }: { outlook: Outlook; text: string }) {
  const { t } = useTranslation('admin')
  const [selected, select] = useState<string>()
  const activities = useMemo(
    () => (outlook.kind === 'PROCESS' ? counted(activitiesOf(text), []) : []),
    [outlook.kind, text],
  )
  const marked = useMemo(() => outlook.findings.map(({ elementId }) => elementId), [outlook.findings])
  const fine = outlook.findings.length === 0
  return (
    <section className={`${styles.card} ${gate.file}`} aria-label={outlook.file} data-accepted={fine}>
      <header className={gate.fileHead}>
        <h2>{outlook.name || outlook.key || outlook.file}</h2>
        <Tag color={fine ? 'success' : 'error'}>
          {fine ? t('gate.passes') : t('gate.findings', { count: outlook.findings.length })}
        </Tag>
      </header>
      {outlook.kind && <Facts outlook={outlook} />}
      {!fine && <Findings findings={outlook.findings} selected={selected} onSelect={select} />}
      {outlook.kind === 'PROCESS' && (
        <ProcessDiagram
          xml={text}
          activities={activities}
          selected={selected}
          onOpen={select}
          marked={marked}
          legend={
            !fine && (
              <>
                <span className={`${gate.swatch} yk-swatch-refused`} />
                {t('gate.toMend')}
              </>
            )
          }
        />
      )}
      {outlook.kind && outlook.kind !== 'FORM' && <ChangedParts outlook={outlook} />}
    </section>
  )
}

function Facts({ outlook }: { outlook: Outlook }) {
  const { t } = useTranslation('admin')
  const facts = [
    [t('models.kind'), t(`modelKind.${outlook.kind}`)],
    [t('models.id'), <code key="key">{outlook.key}</code>],
    [
      t('gate.becomes'),
      outlook.kind === 'FORM'
        ? t('gate.newForm')
        : t('models.versionTag', { version: outlook.nextVersion, tag: outlook.versionTag || '–' }),
    ],
    [t('gate.currentTag'), outlook.currentTag || '–'],
    [t('models.running'), outlook.running],
  ] as const
  return <FactList className={gate.facts} facts={facts} />
}
