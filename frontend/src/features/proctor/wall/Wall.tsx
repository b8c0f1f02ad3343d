import { Pagination } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PageEmpty } from '@/shared/PageStates'
import type { Tile } from '../api/wall'
import type { Size } from './sizes'
import { inOrder } from './standing'
import { TileCard } from './TileCard'
import { useFit } from './useFit'
import { useTick } from './useTick'
import styles from './Wall.module.css'

interface WallProps {
  tiles: Tile[]
  size: Size
  chosen: string | undefined
  onChoose: (sittingId: string) => void
}

/** As many candidates as one wants to see at a time; who needs a proctor comes first. */
export function Wall({ tiles, size, chosen, onChoose }: WallProps) {
  const { t } = useTranslation('proctor')
  const element = useRef<HTMLDivElement>(null)
  const fit = useFit(element, size)
  const [asked, setPage] = useState(0)
  const blind = tiles.some((tile) => tile.first.live == null)
  const tick = useTick(blind)
  const page = Math.min(asked, Math.max(0, Math.ceil(tiles.length / size) - 1))
  return (
    <>
      <div
        ref={element}
        className={styles.wall}
        style={fit && { gridTemplateColumns: `repeat(${fit.columns}, minmax(0, ${fit.tile}px))` }}
        data-wall={size}
      >
        {inOrder(tiles)
          .slice(page * size, (page + 1) * size)
          .map((tile) => (
            <TileCard
              key={tile.sittingId}
              tile={tile}
              tick={tick}
              chosen={tile.sittingId === chosen}
              onChoose={onChoose}
            />
          ))}
      </div>
      {tiles.length === 0 && <PageEmpty text={t('wall.empty')} />}
      <Pagination
        className={styles.pages ?? ''}
        current={page + 1}
        pageSize={size}
        total={tiles.length}
        hideOnSinglePage
        showSizeChanger={false}
        onChange={(next) => setPage(next - 1)}
      />
    </>
  )
}
