import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Checkbox, Form, Input, Modal, Segmented } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import { formatInZone } from '@/shared/zonedTime'
import { takeScreenshot } from '../api/interventions'
import { heldPictureAddress, type Tile, type View } from '../api/wall'
import styles from '../Proctor.module.css'
import own from './Detail.module.css'
import type { Somebody } from './dialog'

const VIEWS: View[] = ['FIRST', 'SECOND']

interface Fields {
  view: View
  note: string
  violation: boolean
}

type Filmed = Somebody & Pick<Tile, 'first' | 'second'>

/** Keeps what the proctor saw when the dialog was opened, with a note (P3); the pictures on the wall go on meanwhile. */
export function ScreenshotDialog({ who, onClose }: { who: Filmed; onClose: () => void }) {
  const { t, i18n } = useTranslation('proctor')
  const client = useQueryClient()
  const { message } = App.useApp()
  const [form] = Form.useForm<Fields>()
  const [seen] = useState(() => ({ FIRST: who.first.at ?? undefined, SECOND: who.second.at ?? undefined }))
  const chosen = Form.useWatch('view', form) ?? 'FIRST'
  const taking = useMutation({
    mutationFn: ({ view, note, violation }: Fields) =>
      takeScreenshot(who.sittingId, view, seen[view], note.trim(), violation),
    onSuccess: ({ at }) => {
      void message.success(t('screenshot.done', { time: formatInZone(at, 'clock', i18n.language) }))
      void client.invalidateQueries({ queryKey: ['proctoring'] })
      onClose()
    },
  })
  return (
    <Modal
      open
      title={t('screenshot.title', { name: who.nameMasked })}
      okText={t('screenshot.take')}
      confirmLoading={taking.isPending}
      onOk={form.submit}
      onCancel={onClose}
      afterOpenChange={(open) => open && (form.getFieldInstance('note') as HTMLElement | undefined)?.focus()}
    >
      <p className={styles.lead}>{t('screenshot.lead')}</p>
      <div className={own.frames}>
        {VIEWS.map((view) => {
          const at = seen[view]
          if (!at) return null
          const caption = t('screenshot.seen', {
            view: t(`view.${view}`),
            time: formatInZone(at, 'clock', i18n.language),
          })
          return (
            <figure key={view} data-chosen={view === chosen}>
              <img src={heldPictureAddress(who.sittingId, view, at)} alt={caption} />
              <figcaption>{caption}</figcaption>
            </figure>
          )
        })}
      </div>
      <Form<Fields>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ view: 'FIRST', violation: true }}
        onFinish={(fields) => taking.mutate(fields)}
      >
        <Form.Item name="view" label={t('screenshot.view')}>
          <Segmented options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="note"
          className={styles.written ?? ''}
          label={t('screenshot.note')}
          rules={[{ required: true, whitespace: true, message: t('screenshot.missing') }]}
        >
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
        <Form.Item name="violation" valuePropName="checked" extra={t('screenshot.violationExtra')}>
          <Checkbox>{t('screenshot.violation')}</Checkbox>
        </Form.Item>
      </Form>
      <ProblemAlert error={taking.error} />
    </Modal>
  )
}
