import { expect, test } from 'vitest'
import { heldBy, isOfRecord, readField } from '../../src/lexicon/field.js'

test('a field has a name without padding, and a value', () => {
  expect(readField('【 标  题 】沙渠清淤的两种算法')).toEqual({
    name: '标题',
    value: '沙渠清淤的两种算法',
    isBracketed: true,
  })
  expect(readField('发信人: tide (潮水), 信区: military')).toMatchObject({
    name: '发信人',
    isBracketed: false,
  })
})

test('what a field holds is told by its name', () => {
  const held = (line: string) => heldBy(readField(line)!)
  expect(held('Subject: Lighthouses')).toBe('title')
  expect(held('【作 者】梁渡')).toBe('author')
  expect(held('【原刊期号】200203')).toBe('record')
})

test('what people say is no field of a record', () => {
  expect(isOfRecord(readField('渔民：今年收成好')!)).toBe(false)
})
