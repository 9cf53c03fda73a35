import { lazy, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { registerSW } from 'virtual:pwa-register'
import App from '../planned/App.jsx'
import '../planned/texts.js'
import '../style.css'

const Search = lazy(() => import('./Search.jsx'))
const search = (
  <Suspense fallback={null}>
    <Search />
  </Suspense>
)

createRoot(document.getElementById('root')).render(<App extra={search} />)
registerSW({ immediate: false })
