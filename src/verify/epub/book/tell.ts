// What a check of the whole book tells its findings with.

/** Finding id, what is wrong, and the file that it is wrong in; the package document where none is named. */
export type Tell = (id: string, message: string, path?: string) => void
