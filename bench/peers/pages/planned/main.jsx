import { createRoot } from 'react-dom/client'
import '../style.css'
import App from './App.jsx'
import './texts.js'

createRoot(document.getElementById('root')).render(<App />)
