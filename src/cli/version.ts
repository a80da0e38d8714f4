import { version } from '../../package.json'

export const tool = { name: 'bilint', version } as const
