import type { ComponentType } from 'react'
import { createBrowserRouter, type RouteObject } from 'react-router'
import { FaceBoundary } from '@/shared/FaceBoundary'
import { PageLoading } from '@/shared/PageStates'
import { Landing } from './Landing'
import { NotFound } from './NotFound'
import { RouteCrash } from './RouteCrash'

/** Every face is `features/<name>/Face.tsx` with a default export, and a chunk of its own. */
const faces = import.meta.glob<{ default: ComponentType }>('../features/*/Face.tsx')

const ADDRESSES: Record<string, string> = {
  exam: 'candidate',
  view2: 'second-view',
  proctor: 'proctor',
  admin: 'admin',
  support: 'support',
  point: 'point',
}

function hasFace(address: string): boolean {
  return `../features/${ADDRESSES[address] ?? address}/Face.tsx` in faces
}

function faceRoute([address, feature]: [string, string]): RouteObject[] {
  const load = faces[`../features/${feature}/Face.tsx`]
  if (!load) return []
  return [
    {
      path: `/${address}/*`,
      HydrateFallback: PageLoading,
      ErrorBoundary: RouteCrash,
      lazy: async () => {
        const { default: Face } = await load()
        return {
          element: (
            <FaceBoundary>
              <Face />
            </FaceBoundary>
          ),
        }
      },
    },
  ]
}

export const router = createBrowserRouter([
  { path: '/', element: <Landing available={hasFace} /> },
  ...Object.entries(ADDRESSES).flatMap(faceRoute),
  { path: '*', element: <NotFound /> },
])
