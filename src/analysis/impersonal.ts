import type { Side } from './side.js'

const opening =
  /^it is (?:strongly |highly |also )?(?:recommended|advised|advisable|suggested|important|essential|necessary|preferable) (?:that|to) /i

/** “It is recommended that the lamp be …”: an infinitive says as much in instructions. */
export function isImpersonal({ text, language }: Side): boolean {
  return language.code === 'en' && opening.test(text)
}
