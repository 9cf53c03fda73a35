import {
  Background,
  Controls,
  MarkerType,
  MiniMap,
  Position,
  ReactFlow,
  useReactFlow,
  type Edge,
  type Node,
  type NodeProps,
} from '@xyflow/react'
import '@xyflow/react/dist/style.css'
import { useEffect, useMemo } from 'react'
import type { DeskModel } from '../compiler/deskModel.ts'
import { CARD, guideGraph, type GuideGraph } from './guideGraph.ts'

const NODE_TYPES = {
  chapter: ({ data }: NodeProps<Node<{ label: string }>>) => <strong>{data.label}</strong>,
}

/** What the map's own buttons are called. */
const LABELS = {
  'node.a11yDescription.default': 'Druk op Enter om deze vraag te openen.',
  'node.a11yDescription.keyboardDisabled': 'Druk op Enter om deze vraag te openen.',
  'edge.a11yDescription.default': 'Een lijn tussen twee vragen.',
  'controls.ariaLabel': 'Inzoomen en uitzoomen',
  'controls.zoomIn.ariaLabel': 'Inzoomen',
  'controls.zoomOut.ariaLabel': 'Uitzoomen',
  'controls.fitView.ariaLabel': 'Alles in beeld',
  'minimap.ariaLabel': 'Overzicht van de kaart',
}

interface GuideMapProps {
  readonly model: DeskModel
  /** Files with problems of the check. */
  readonly marked: ReadonlySet<string>
  readonly chosen: string | undefined
  readonly onChoose: (id: string) => void
}

/** The whole guide as a picture; a card is chosen with a click, or with Tab and Enter. */
export function GuideMap({ model, marked, chosen, onChoose }: GuideMapProps) {
  const graph = useMemo(() => guideGraph(model), [model])
  const nodes = useMemo(() => nodesOf(graph, marked, chosen), [graph, marked, chosen])
  const edges = useMemo(() => edgesOf(graph, chosen), [graph, chosen])
  const { setCenter } = useReactFlow()
  useEffect(() => {
    const card = graph.cards.find(({ question }) => question.id === chosen)
    const box = graph.chapters.find(({ id }) => id === card?.chapter)
    if (!card || !box) return
    void setCenter(box.x + card.x + CARD.width / 2, box.y + card.y + CARD.height / 2, { zoom: 1 })
  }, [graph, chosen, setCenter])
  return (
    <ReactFlow
      nodes={nodes}
      nodeTypes={NODE_TYPES}
      ariaLabelConfig={LABELS}
      edges={edges}
      nodesDraggable={false}
      nodesConnectable={false}
      edgesFocusable={false}
      minZoom={0.1}
      fitView
      onNodeClick={(_, node) => node.type !== 'chapter' && onChoose(node.id)}
      onKeyDown={({ key, target }) => {
        const id = key === 'Enter' && (target as Element).getAttribute('data-id')
        if (id) onChoose(id)
      }}
      aria-label="Kaart van alle vragen"
    >
      <Background />
      <MiniMap pannable zoomable />
      <Controls showInteractive={false} />
    </ReactFlow>
  )
}

function nodesOf(graph: GuideGraph, marked: ReadonlySet<string>, chosen?: string): Node[] {
  return [
    ...graph.chapters.map(({ id, title, x, y, width, height }) => ({
      id: `chapter ${id}`,
      type: 'chapter',
      position: { x, y },
      style: { width, height },
      className: 'desk-chapter',
      data: { label: title },
      selectable: false,
      focusable: false,
    })),
    ...graph.cards.map(({ question, chapter, x, y }) => ({
      id: question.id,
      parentId: `chapter ${chapter}`,
      position: { x, y },
      width: CARD.width,
      height: CARD.height,
      selected: question.id === chosen,
      ariaLabel: `${question.kind}: ${question.title}${marked.has(question.file) ? ', met meldingen' : ''}`,
      className: [
        'desk-card',
        question.kind === 'meter' ? 'desk-card-scale' : '',
        marked.has(question.file) ? 'desk-card-marked' : '',
      ].join(' '),
      data: {
        label: `${marked.has(question.file) ? '⚠ ' : ''}${question.title}`,
      },
      sourcePosition: Position.Bottom,
      targetPosition: Position.Top,
    })),
  ]
}

function edgesOf({ lines }: GuideGraph, chosen?: string): Edge[] {
  return lines.map(({ from, to }) => ({
    id: `${from} ${to}`,
    source: from,
    target: to,
    className: chosen === from || chosen === to ? 'desk-line-chosen' : 'desk-line',
    markerEnd: { type: MarkerType.ArrowClosed },
  }))
}
