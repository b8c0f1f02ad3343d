import { CheckSquareFilled, BorderOutlined } from '@ant-design/icons'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration } from '@/shared/zonedTime'
import type { WaitingView } from '../api/secondViews'
import { useOnScreen } from '../wall/useOnScreen'
import { ViewPicture } from '../wall/ViewPicture'
import own from './SecondViews.module.css'

interface SecondViewTileProps {
  view: WaitingView
  waits: number
  tick: number
  marked: boolean
  onMark: (taskId: string) => void
}

/** The picture decides; what the machine thinks of it stands below. */
export function SecondViewTile({ view, waits, tick, marked, onMark }: SecondViewTileProps) {
  const { t } = useTranslation('proctor')
  const element = useRef<HTMLButtonElement>(null)
  const seen = useOnScreen(element)
  const verdict = view.verdict ?? 'NOT_LOOKED'
  return (
    <button
      ref={element}
      type="button"
      className={own.tile}
      aria-pressed={marked}
      data-task={view.taskId}
      onClick={() => onMark(view.taskId)}
    >
      <ViewPicture
        sittingId={view.sittingId}
        view="SECOND"
        at={undefined}
        tick={tick}
        live={undefined}
        seen={seen}
        there
      />
      <span className={own.words}>
        <span className={own.check}>
          {marked ? <CheckSquareFilled aria-hidden /> : <BorderOutlined aria-hidden />}
        </span>
        <span>
          <strong>{view.label}</strong>
          <span className={own.verdict} data-verdict={verdict}>
            {t(`secondVerdict.${verdict}`, verdict)}
          </span>
          <span className={own.quiet}>
            {view.room} · {t('queue.waits', { duration: formatDuration(waits) })}
          </span>
        </span>
      </span>
    </button>
  )
}
