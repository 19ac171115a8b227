/** One way in which a value breaks a schema; `instancePath` is a JSON pointer. */
export interface SchemaError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly propertyName?: string
  readonly message?: string
}

/** Whether a value fits a schema; the reasons of the last call stand in `errors`. */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}

export const validate_config: Validate
export const validate_packet: Validate
export const validate_report: Validate
