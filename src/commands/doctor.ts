import { diagnose } from '../core/doctor.ts'
import { renderDoctor } from '../core/render/doctor.ts'
import { readDoctorFacts } from '../io/doctor.ts'
import { openRepository } from '../io/git.ts'
import { mendWrites } from '../io/mend.ts'
import { RULES } from '../rules/index.ts'
import type { Setting } from './program.ts'
import { isColorWanted } from './color.ts'
import { paintFor } from './terminal.ts'

/** `countersign doctor`: proves that the gates fire here, and says what to do where they do not. Resolves to 1 then. */
export async function doctorCommand({ cwd, configFile, onMended }: Setting): Promise<0 | 1> {
  const mended = mendWrites(await openRepository(cwd))
  if (mended !== null) onMended?.(mended)
  const facts = await readDoctorFacts(
    cwd,
    RULES.map((rule) => rule.id),
    { configFile },
  )
  const diagnoses = diagnose(facts)
  process.stdout.write(renderDoctor(diagnoses, paintFor(isColorWanted(process.stdout))))
  return diagnoses.every(({ isWell }) => isWell) ? 0 : 1
}
