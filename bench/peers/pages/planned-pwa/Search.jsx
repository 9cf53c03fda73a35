import Fuse from 'fuse.js'
import { useState } from 'react'
import tree from '../../../tree/tree.json'

const fuse = new Fuse(tree.offers, {
  keys: ['title', 'words', 'desc'],
  threshold: 0.35,
  ignoreLocation: true,
})

export default function Search() {
  const [query, setQuery] = useState('')
  return (
    <div>
      <input
        aria-label="Zoek"
        value={query}
        onChange={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {query && (
        <ul>
          {fuse.search(query, { limit: 8 }).map(({ item }) => (
            <li key={item.id}>{item.title}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
