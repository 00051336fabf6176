// What a look at the clean text finds that no rule can mend. One file of notices/ each.

/** In offsets of the clean text. */
export interface Note {
  /** Id of the finding, as in findings.ts. */
  id: string
  from: number
  to: number
  /** One sentence for people. */
  message: string
}

export type Notice = (text: string) => Note[]
