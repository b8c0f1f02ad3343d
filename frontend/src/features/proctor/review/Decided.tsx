import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { formatInZone } from '@/shared/zonedTime'
import type { Review } from '../api/proctoring'

/** Who decided what and when, and the way to whoever waits next. */
export function Decided({ review, next }: { review: Review; next: string | undefined }) {
  const { t, i18n } = useTranslation('proctor')
  const navigate = useNavigate()
  return (
    <>
      <Alert
        type={review.outcome === 'SAME' ? 'success' : 'info'}
        showIcon
        role="status"
        title={t(`outcome.${review.outcome ?? 'UNKNOWN'}`)}
        description={t('review.decidedLine', {
          who: review.decidedBy ?? '—',
          when: formatInZone(review.decidedAt ?? '', 'full', i18n.language),
        })}
      />
      <Button
        block
        size="large"
        type={next ? 'primary' : 'default'}
        style={{ marginTop: 16 }}
        onClick={() => void navigate(next ?? '/proctor/reviews')}
      >
        {next ? t('review.next') : t('review.toQueue')}
      </Button>
    </>
  )
}
