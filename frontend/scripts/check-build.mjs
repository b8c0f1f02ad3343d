// Checks what the build promises: syntax that Chrome 109 reads, no mock in production,
// and no diagram editor in what a candidate's computer or phone loads.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'

const dist = 'target/dist'
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
const problems = []

for (const name of readdirSync(join(dist, 'assets')).filter((file) => file.endsWith('.js'))) {
  const code = readFileSync(join(dist, 'assets', name), 'utf8')
  try {
    parse(code, { ecmaVersion: 2022, sourceType: 'module' })
  } catch (error) {
    problems.push(`${name}: not ES2022 (Chrome 109): ${error.message}`)
  }
  if (code.includes('mockServiceWorker')) problems.push(`${name}: holds the mock of the server`)
}

/** All files that open with a face: the entry, the face, and what they import statically. */
function closure(key, seen = new Set()) {
  if (seen.has(key) || !manifest[key]) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

const size = (keys) =>
  [...keys].reduce((sum, key) => sum + readFileSync(join(dist, manifest[key].file)).length, 0)

for (const feature of ['candidate', 'second-view']) {
  const face = `src/features/${feature}/Face.tsx`
  if (!manifest[face]) {
    problems.push(`${face}: no chunk of its own`)
    continue
  }
  const keys = closure('index.html', closure(face))
  const text = [...keys].map((key) => readFileSync(join(dist, manifest[key].file), 'utf8')).join('\n')
  if (/bpmn-js|bjs-container/.test(text)) problems.push(`${feature}: loads the diagram editor`)
  console.log(
    `${feature}: ${keys.size} files, ${Math.round(size(keys) / 1024)} KiB of script before compression`,
  )
}

if (problems.length) {
  console.error(problems.join('\n'))
  process.exit(1)
}
