// File or folder → findings, for anything that Kanben can judge, its own or not.
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Finding, Refusal } from './edition.js'
