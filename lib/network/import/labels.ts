/** Whether a label is one she made, and not one that Google gives everybody. */
export function isOwnLabel(label: string): boolean {
  return !/^(my ?contacts|starred|imported on .*)$/i.test(label)
}
