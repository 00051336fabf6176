// One line → whether it is the name of an office and nothing else: `石桥市民政局`, `滨原市人民政府办公室`.

const office =
  /^(?:\p{Script=Han}|[（()）·、\s]){2,30}(?:局|委|部|厅|处|科|股|院|会|室|社|公司|协会|政府|党委|学会|学校|大学|中学|小学|联盟|中心|银行|法院|支行|技术组|编写组|课题组|报道组|通讯组|生产队|大队|工厂|研究所|气象站)$|^株式会社[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,20}$/u

export function isOffice(line: string): boolean {
  return line.length <= 40 && office.test(line)
}
