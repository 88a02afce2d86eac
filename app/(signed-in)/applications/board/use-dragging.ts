'use client'

import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'

/** An element that can be dragged as the card with this id. */
export function useDraggable<Element extends HTMLElement>(cardId: string) {
  const ref = useRef<Element>(null)
  const [isDragged, setDragged] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return draggable({
      element,
      getInitialData: () => ({ cardId }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    })
  }, [cardId])
  return { ref, isDragged }
}

/** An element that cards can be dropped on. */
export function useDropTarget<Element extends HTMLElement>(onDrop: (cardId: string) => void) {
  const ref = useRef<Element>(null)
  const latest = useRef(onDrop)
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    latest.current = onDrop
  })
  useEffect(() => {
    const element = ref.current
    if (!element) return
    return dropTargetForElements({
      element,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false)
        const { cardId } = source.data
        if (typeof cardId === 'string') latest.current(cardId)
      },
    })
  }, [])
  return { ref, isOver }
}
