import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { PageLoading } from '@/shared/PageStates'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { HEATS, type CountedActivity } from './activities'
import { DiagramFrame } from './DiagramFrame'
import styles from './Models.module.css'
import type { ProcessCanvas } from './processCanvas'

interface ProcessDiagramProps {
  xml: string
  activities: CountedActivity[]
  selected: string | undefined
  onOpen: (activityId: string) => void
  /** Elements that a check refuses; shown red. */
  marked?: string[]
  /** What the colours mean, where they are not those of the counts. */
  legend?: ReactNode
}

const NONE: string[] = []

/** The model as its author drew it, with how many stand on each activity. */
export function ProcessDiagram({
  xml,
  activities,
  selected,
  onOpen,
  marked = NONE,
  legend,
}: ProcessDiagramProps) {
  const { t } = useTranslation('admin')
  const box = useRef<HTMLDivElement>(null)
  const [canvas, setCanvas] = useState<ProcessCanvas>()
  const [failed, setFailed] = useState<unknown>()
  const open = useEffectEvent(onOpen)
  useEffect(() => {
    let left = false
    let made: ProcessCanvas | undefined
    const draw = async (container: HTMLElement) => {
      const { openProcess } = await import('./processCanvas')
      if (left) return
      made = await openProcess(container, xml, (id) => open(id))
      if (left) made.destroy()
      else setCanvas(made)
    }
    if (box.current) draw(box.current).catch(setFailed)
    return () => {
      left = true
      made?.destroy()
      setCanvas(undefined)
    }
  }, [xml])
  useEffect(() => {
    canvas?.show(activities)
  }, [canvas, activities])
  useEffect(() => {
    canvas?.mark(marked)
  }, [canvas, marked])
  useEffect(() => {
    canvas?.select(selected)
  }, [canvas, selected])
  useEffect(() => {
    if (!canvas || !box.current) return
    const seen = new ResizeObserver(() => canvas.resized())
    seen.observe(box.current)
    return () => seen.disconnect()
  }, [canvas])
  return (
    <DiagramFrame
      zoom={canvas ?? { fit: () => undefined, by: () => undefined }}
      legend={
        legend ?? (
          <>
            {t('models.heat.few')}
            {HEATS.map((level) => (
              <span key={level} className={`${styles.swatch} yk-swatch-${level}`} />
            ))}
            {t('models.heat.many')}
          </>
        )
      }
    >
      <ProblemAlert error={failed} />
      {!canvas && !failed && <PageLoading />}
      <div ref={box} className={styles.canvas} data-diagram={canvas ? 'ready' : 'loading'} />
    </DiagramFrame>
  )
}
