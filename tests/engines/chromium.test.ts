import { chromium } from './chromium.ts'
import { walksIn } from './walks.ts'

walksIn(chromium)
