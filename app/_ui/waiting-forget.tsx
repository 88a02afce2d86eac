'use client'

import { useEffect } from 'react'
import { forgetAll } from './waiting-memory'

/** Where nobody is signed in, nothing of anybody stays in memory. */
export function ForgetAll() {
  useEffect(forgetAll, [])
  return null
}
