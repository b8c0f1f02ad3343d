import { theme as antdTheme, type ThemeConfig } from 'antd'

/** The one place for colour, spacing and type. Contrast against white: ink 15:1, muted 7:1, every accent ≥ 4.5:1. */
export const colour = {
  primary: '#1a56c4',
  primaryHover: '#15489f',
  primaryActive: '#113b84',
  primarySoft: '#e9f0fd',
  ink: '#172033',
  muted: '#4a5670',
  line: '#d9dfea',
  control: '#7a869c',
  page: '#f3f6fb',
  card: '#ffffff',
  good: '#17703f',
  goodSoft: '#e6f5ec',
  warn: '#8a5200',
  warnSoft: '#fff4df',
  bad: '#b3261e',
  badSoft: '#fdecea',
  mark: '#8a3ffc',
} as const

/** One spacing scale in px; `space[3]` is the distance between neighbours, `space[5]` between groups. */
export const space = [0, 4, 8, 12, 16, 24, 32, 48, 64] as const

/** One type scale in px: small print, text, lead, headings. */
export const type = { small: 14, text: 16, lead: 18, h3: 20, h2: 24, h1: 30, display: 56 } as const

export const radius = { control: 8, card: 16 } as const

export const fontFamily =
  "'Noto Sans SC Variable', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', system-ui, sans-serif"

const base: ThemeConfig['token'] = {
  fontFamily,
  fontSize: type.text,
  fontSizeHeading1: type.h1,
  fontSizeHeading2: type.h2,
  fontSizeHeading3: type.h3,
  borderRadius: radius.control,
  colorPrimary: colour.primary,
  colorSuccess: colour.good,
  colorWarning: colour.warn,
  colorError: colour.bad,
  colorInfo: colour.primary,
  colorLink: colour.primary,
  controlHeight: 40,
  controlHeightLG: 48,
  lineWidthFocus: 3,
}

/** Candidates and administrators. */
export const lightTheme: ThemeConfig = {
  cssVar: { key: 'yk' },
  token: {
    ...base,
    // antd's own are lighter than the colour itself: white on them misses 4.5:1
    colorPrimaryHover: colour.primaryHover,
    colorPrimaryActive: colour.primaryActive,
    colorLinkHover: colour.primaryHover,
    colorLinkActive: colour.primaryActive,
    colorText: colour.ink,
    colorTextSecondary: colour.muted,
    colorTextDescription: colour.muted,
    colorTextPlaceholder: '#66728a',
    colorTextDisabled: '#66728a',
    colorBorder: colour.control,
    colorBorderSecondary: colour.line,
    colorBgLayout: colour.page,
    colorInfoBg: colour.primarySoft,
    colorInfoBorder: '#b9cdf5',
    colorSuccessBg: colour.goodSoft,
    colorSuccessBorder: '#a9d8bd',
    colorWarningBg: colour.warnSoft,
    colorWarningBorder: '#ecc98a',
    colorErrorBg: colour.badSoft,
    colorErrorBorder: '#f1b8b3',
  },
  components: {
    Form: { verticalLabelPadding: '0 0 4px', itemMarginBottom: 20, labelHeight: 26 },
    Descriptions: { labelBg: colour.page },
  },
}

/** The proctors' wall. */
export const darkTheme: ThemeConfig = {
  algorithm: antdTheme.darkAlgorithm,
  cssVar: { key: 'yk-dark' },
  token: {
    ...base,
    colorPrimary: '#6d9bf0',
    colorLink: '#8fb4f5',
    colorSuccess: '#4cbf83',
    colorWarning: '#e0a040',
    colorError: '#f0776c',
  },
}

/** Publishes the scales as CSS custom properties (`--yk-primary`, `--yk-space-4`, `--yk-type-h2`). */
export function publishTheme(root: HTMLElement = document.documentElement): void {
  const set = (name: string, value: string) => root.style.setProperty(`--yk-${name}`, value)
  for (const [name, value] of Object.entries(colour)) set(kebab(name), value)
  space.forEach((value, step) => set(`space-${step}`, `${value}px`))
  for (const [name, value] of Object.entries(type)) set(`type-${name}`, `${value / 16}rem`)
  for (const [name, value] of Object.entries(radius)) set(`radius-${name}`, `${value}px`)
  set('font', fontFamily)
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
