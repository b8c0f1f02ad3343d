import { Segmented } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLoading } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import type { DecisionCanvas } from './decisionCanvas'
import { DiagramFrame } from './DiagramFrame'
import styles from './Models.module.css'

const tablesFirst = (one: { type: string }, other: { type: string }) =>
  Number(one.type === 'drd') - Number(other.type === 'drd')

const still = { fit: () => undefined, by: () => undefined }

/** A decision: first the table that decides, on demand what it needs. */
export function DecisionDiagram({ xml }: { xml: string }) {
  const { t, i18n } = useTranslation('admin')
  const box = useRef<HTMLDivElement>(null)
  const [canvas, setCanvas] = useState<DecisionCanvas>()
  const [view, setView] = useState<string>()
  const [failed, setFailed] = useState<unknown>()
  useEffect(() => {
    let left = false
    let made: DecisionCanvas | undefined
    const words = i18n.getFixedT(i18n.language, 'admin')
    const draw = async (container: HTMLElement) => {
      const { openDecision } = await import('./decisionCanvas')
      if (left) return
      made = await openDecision(container, xml, (text, holes) =>
        words(`dmn.${text.replace(':', '').trim()}`, { defaultValue: text, ...holes }),
      )
      const first = made.views.find(({ type }) => type === 'decisionTable') ?? made.views[0]
      if (first) await made.open(first)
      if (left) return made.destroy()
      setCanvas(made)
      setView(first?.id)
    }
    if (box.current) draw(box.current).catch(setFailed)
    return () => {
      left = true
      made?.destroy()
      setCanvas(undefined)
    }
  }, [xml, i18n, i18n.language])
  const open = (id: string) => {
    const next = canvas?.views.find((one) => one.id === id)
    if (!canvas || !next) return
    setView(id)
    canvas.open(next).catch(setFailed)
  }
  const isTable = canvas?.views.find(({ id }) => id === view)?.type !== 'drd'
  return (
    <DiagramFrame
      zoom={isTable ? undefined : (canvas ?? still)}
      legend={
        canvas && (
          <Segmented
            value={view ?? ''}
            options={[...canvas.views].sort(tablesFirst).map(({ id, type, name }) => ({
              value: id,
              label: type === 'drd' ? t('models.requirements') : (name ?? id),
            }))}
            onChange={open}
          />
        )
      }
    >
      <ProblemAlert error={failed} />
      {!canvas && !failed && <PageLoading />}
      <div
        ref={box}
        className={`${styles.canvas} ${isTable ? styles.table : ''}`}
        data-diagram={canvas ? 'ready' : 'loading'}
      />
    </DiagramFrame>
  )
}
