import { InboxOutlined } from '@ant-design/icons'
import { Upload } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemAlert } from '@/shared/ProblemAlert'
import styles from '../Admin.module.css'
import gate from './Gate.module.css'

/** A file with its text, for the drawing. */
export interface Picked {
  file: File
  text: string
}

const ENDINGS = '.bpmn,.dmn,.form,.xml,.json'

/** Files by a click or dropped; nothing is sent before all are read. */
export function FilePick({ picked, onPick }: { picked: Picked[]; onPick: (files: Picked[]) => void }) {
  const { t } = useTranslation('admin')
  const [failed, setFailed] = useState<unknown>()
  const read = async (files: File[]) => {
    onPick(await Promise.all(files.map(async (file) => ({ file, text: await file.text() }))))
    setFailed(undefined)
  }
  return (
    <section className={styles.card} aria-label={t('gate.files')}>
      <Upload.Dragger
        multiple
        accept={ENDINGS}
        showUploadList={false}
        fileList={[]}
        beforeUpload={(file, all) => {
          // it is called once for each file of a choice
          if (file === all.at(-1)) read(all).catch(setFailed)
          return false
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined />
        </p>
        <p className="ant-upload-text">{t('gate.drop')}</p>
        <p className="ant-upload-hint">{t('gate.dropHint')}</p>
      </Upload.Dragger>
      <ProblemAlert error={failed} />
      {picked.length > 0 && (
        <p className={gate.picked} data-picked>
          {picked.map(({ file }) => file.name).join(', ')}
        </p>
      )}
    </section>
  )
}
