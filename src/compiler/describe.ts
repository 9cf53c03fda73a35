import type { AnswerProblem, ExpectedKind } from '../guide/readAnswers.ts'
import type { Result } from '../guide/result.ts'
import type { Labels } from './labels.ts'

const EXPECTED: Readonly<Record<ExpectedKind, string>> = {
  option: 'de naam van één antwoord',
  options: 'een lijst met namen van antwoorden',
  number: 'een getal',
  area: 'de naam van een gebied',
  level: 'de naam van een antwoord op de stelling',
}

/** Why an answer does not count, as a Dutch sentence for editors and other readers of the JSON. */
export function describeAnswerProblem(problem: AnswerProblem): string {
  switch (problem.reason) {
    case 'unknown-question':
      return `De vraag "${problem.answer}" is er niet.`
    case 'dropped-question':
      return `De vraag "${problem.answer}" is vervallen.`
    case 'unknown-answer':
      return `Het antwoord "${problem.value}" is er niet.`
    case 'dropped-answer':
      return `Het antwoord "${problem.value}" is vervallen.`
    case 'wrong-kind':
      return `Hier hoort ${EXPECTED[problem.expected]}.`
    case 'out-of-limits':
      return `Het getal ${problem.value} valt buiten de grenzen van de vraag.`
  }
}

/** A result as `content -- walk` prints it. */
export function resultJson({ problems, ...result }: Result) {
  return {
    ...result,
    problems: problems.map((problem) => ({
      answer: problem.answer,
      message: describeAnswerProblem(problem),
    })),
  }
}

/** Answers as an editor reads them: the questions in the order asked, each with what was answered. */
export function describeAnswers(
  answers: Readonly<Record<string, unknown>>,
  labels: Labels,
): readonly string[] {
  return Object.entries(answers).map(
    ([id, value]) => `${labels.question(id)} ${describeAnswer(id, value, labels)} (${id})`,
  )
}

export function describeAnswer(id: string, value: unknown, labels: Labels): string {
  if (value === null) return 'overgeslagen'
  if (!Array.isArray(value)) return labels.answer(id, String(value))
  return value.map((one) => labels.answer(id, String(one))).join(', ') || 'Geen van deze'
}
