import { describe, expect, it } from 'vitest'

type Tree = { [key: string]: string | Tree }

const files = import.meta.glob<Tree>(['../features/*/i18n/*.json', '../shared/i18n/*.json'], {
  eager: true,
  import: 'default',
})
const sources = import.meta.glob<string>(
  ['../features/**/*.{ts,tsx}', '../shared/**/*.{ts,tsx}', '../app/**/*.{ts,tsx}'],
  {
    eager: true,
    query: '?raw',
    import: 'default',
  },
)

function flat(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flat(value, `${prefix}${key}.`),
  )
}

function holes(text: string): string[] {
  return [...text.matchAll(/{{\s*(\w+)[^}]*}}/g)].map((match) => match[1] ?? '').sort()
}

/** English counts in two forms, Chinese in one: `_one`/`_other` are the same key. */
function plain(key: string): string {
  return key.replace(/_(one|other)$/, '')
}

const chinese = Object.keys(files).filter((path) => path.endsWith('/zh-CN.json'))

describe('texts (Q1)', () => {
  it.each(chinese)('%s has the same keys in English, none empty, with the same holes', (path) => {
    const zh = flat(files[path]!)
    const en = flat(files[path.replace('zh-CN.json', 'en.json')] ?? {})
    expect(new Set(en.map(([key]) => plain(key)))).toEqual(new Set(zh.map(([key]) => plain(key))))
    for (const [key, text] of [...zh, ...en]) expect(text.trim(), key).not.toBe('')
    const english = new Map(en.map(([key, text]) => [plain(key), text]))
    for (const [key, text] of zh) {
      expect(holes(english.get(plain(key)) ?? ''), key).toEqual(holes(text))
    }
  })

  it.each(chinese)('%s has a text for every key its feature asks for', (path) => {
    const folder = path.replace('/i18n/zh-CN.json', '/')
    const known = new Set(flat(files[path]!).map(([key]) => plain(key)))
    const common = new Set(flat(files['../shared/i18n/zh-CN.json']!).map(([key]) => plain(key)))
    const asked = Object.entries(sources)
      .filter(([source]) => source.startsWith(folder) && !source.includes('.test.'))
      .flatMap(([, code]) => [...code.matchAll(/\bt\(\s*'([\w.:-]+)'/g)].map((match) => match[1] ?? ''))
    for (const key of asked) {
      if (key.startsWith('common:')) expect(common, key).toContain(key.slice('common:'.length))
      else expect(known, key).toContain(key)
    }
  })
})
